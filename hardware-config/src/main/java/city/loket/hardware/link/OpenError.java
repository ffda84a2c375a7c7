package city.loket.hardware.link;

/** Why the system does not open a port, by its error numbers. */
final class OpenError {

    private static final int NO_SUCH_DEVICE = 2;
    private static final int BUSY = 11;
    private static final int NOT_ALLOWED = 13;

    private OpenError() {}

    static LinkFault fault(String path, int code) {
        return new LinkFault(
                switch (code) {
                    case NOT_ALLOWED ->
                        path + " may not be opened: add this account to the group dialout and start again";
                    case BUSY -> path + " is used by another program: end it, or give it another port";
                    case NO_SUCH_DEVICE -> path + " is gone or already open";
                    default -> path + " cannot be opened (error " + code + ")";
                });
    }
}
