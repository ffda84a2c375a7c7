package city.loket.hardware.printer;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.printer.PrinterStatus.Condition;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A printer of the mind, for demos and tests. It keeps what it printed and fails when told to. */
public final class VirtualReceiptPrinter implements ReceiptPrinter {

    private final List<Paper> printed = new CopyOnWriteArrayList<>();
    private final PrintOutcome best;
    private final boolean presenter;
    private volatile PrinterStatus status = new PrinterStatus(Condition.OK, "ready");
    private volatile Handover lastPaper = Handover.UNSEEN;
    private @Nullable PrintOutcome next;

    public VirtualReceiptPrinter() {
        this(new PrintOutcome.Confirmed(), false);
    }

    /**
     * @param best what becomes of a job when nothing is wrong: no printer without a cutter confirms one
     * @param presenter whether it sees its paper taken
     */
    public VirtualReceiptPrinter(PrintOutcome best, boolean presenter) {
        this.best = best;
        this.presenter = presenter;
    }

    @Override
    public synchronized PrintOutcome print(Paper paper, JobToken token) {
        if (!status.usable()) {
            return new PrintOutcome.Refused(status.condition(), status.reason());
        }
        var outcome = next == null ? best : next;
        next = null;
        if (outcome instanceof PrintOutcome.Confirmed || outcome instanceof PrintOutcome.PrintedNotCut) {
            printed.add(paper);
            lastPaper = presenter ? Handover.WAITING : Handover.UNSEEN;
        }
        return outcome;
    }

    @Override
    public PrinterStatus status() {
        return status;
    }

    @Override
    public Handover lastPaper() {
        return lastPaper;
    }

    @Override
    public void close() {
        status = new PrinterStatus(Condition.OFFLINE, "closed");
    }

    /** What came out whole, oldest first. */
    public List<Paper> printed() {
        return List.copyOf(printed);
    }

    public void becomes(Condition condition) {
        status = new PrinterStatus(condition, condition == Condition.OK ? "ready" : "as told: " + condition);
    }

    /** What becomes of the next job that is not refused; the ones after it go well again. */
    public synchronized void nextJobEnds(PrintOutcome outcome) {
        next = outcome;
    }

    /** What becomes of the paper that hangs out of the presenter. */
    public void lastPaperIs(Handover handover) {
        lastPaper = handover;
    }
}
