package city.loket.hardware.printer;

import city.loket.hardware.paper.Paper;

/** A receipt printer, or something that behaves like one. Safe for many threads; one job is in flight at a time. */
public interface ReceiptPrinter extends AutoCloseable {

    /**
     * Prints and cuts one paper; blocks until the printer has answered or the time is up, never longer. Never throws for a
     * device's fault and never prints a job again by itself.
     */
    PrintOutcome print(Paper paper, JobToken token);

    /** What is known of the printer now; answers from the last poll or change, without waiting for the line. */
    PrinterStatus status();

    /** Where the last paper is, on printers that can see it. */
    default Handover lastPaper() {
        return Handover.UNSEEN;
    }

    /**
     * An earlier program may have stopped in the middle of a paper: what hangs out is struck out and cut off before the next
     * one. Does not wait for the printer.
     */
    default void leftUnfinished() {}

    @Override
    void close();
}
