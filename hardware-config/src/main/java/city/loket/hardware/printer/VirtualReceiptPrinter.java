package city.loket.hardware.printer;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.printer.PrinterStatus.Condition;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A printer of the mind, for demos and tests. It keeps what it printed and fails when told to. */
public final class VirtualReceiptPrinter implements ReceiptPrinter {

    private final List<Paper> printed = new CopyOnWriteArrayList<>();
    private volatile PrinterStatus status = new PrinterStatus(Condition.OK, "ready");
    private @Nullable PrintOutcome next;

    @Override
    public synchronized PrintOutcome print(Paper paper, JobToken token) {
        if (!status.usable()) {
            return new PrintOutcome.Refused(status.condition(), status.reason());
        }
        var outcome = next == null ? new PrintOutcome.Confirmed() : next;
        next = null;
        if (outcome instanceof PrintOutcome.Confirmed || outcome instanceof PrintOutcome.PrintedNotCut) {
            printed.add(paper);
        }
        return outcome;
    }

    @Override
    public PrinterStatus status() {
        return status;
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

    /** What becomes of the next job that is not refused; the ones after it are confirmed again. */
    public synchronized void nextJobEnds(PrintOutcome outcome) {
        next = outcome;
    }
}
