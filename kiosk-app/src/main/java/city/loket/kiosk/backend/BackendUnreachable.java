package city.loket.kiosk.backend;

/** No answer came, after trying more than once. */
public final class BackendUnreachable extends RuntimeException {

    public BackendUnreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
