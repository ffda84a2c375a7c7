package city.loket.hardware.printer;

/** What became of a job; see design §7. Reasons are for logs and staff, in English. */
public sealed interface PrintOutcome {

    /** Both tokens came back: after the last line and after the cut. */
    record Confirmed() implements PrintOutcome {}

    /** The last line is on paper, but the cut was not answered. */
    record PrintedNotCut(String reason) implements PrintOutcome {}

    /** Nothing was sent: the printer was not ready before the first byte. */
    record Refused(PrinterStatus.Condition condition, String reason) implements PrintOutcome {}

    /** The printer reported an error on the way; its buffer has been cleared. */
    record Failed(PrinterStatus.Condition condition, String reason) implements PrintOutcome {}

    /** The line died or no answer came in time: nobody knows what the visitor holds. */
    record Unknown(String reason) implements PrintOutcome {}
}
