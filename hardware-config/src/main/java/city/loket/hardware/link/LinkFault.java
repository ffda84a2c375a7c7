package city.loket.hardware.link;

/** The line cannot be opened, or has died; the message is a reason in plain English. */
public final class LinkFault extends Exception {

    public LinkFault(String reason) {
        super(reason);
    }
}
