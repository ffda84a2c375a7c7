package city.loket.hardware.printer;

/** The printer's condition with a reason in plain English for staff and logs. */
public record PrinterStatus(Condition condition, String reason) {

    public enum Condition {
        OK,
        PAPER_LOW,
        PAPER_OUT,
        COVER_OPEN,
        CUTTER,
        ERROR,
        OFFLINE
    }

    public static PrinterStatus offline(String reason) {
        return new PrinterStatus(Condition.OFFLINE, reason);
    }

    /** Whether a job may be started. */
    public boolean usable() {
        return condition == Condition.OK || condition == Condition.PAPER_LOW;
    }
}
