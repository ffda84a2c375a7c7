package city.loket.kiosk.attendant;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.printer.Handover;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.PrinterStatus;
import city.loket.hardware.printer.ReceiptPrinter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The kiosk's printer, and what became of its last twenty papers since the kiosk was started. */
public final class PrintDiary implements ReceiptPrinter {

    private static final int KEPT = 20;

    private final ReceiptPrinter printer;
    private final InstantSource clock;
    private final Deque<Entry> entries = new ArrayDeque<>();

    public PrintDiary(ReceiptPrinter printer, InstantSource clock) {
        this.printer = printer;
        this.clock = clock;
    }

    /** @param large what stands large on it, such as the number; empty where nothing does */
    record Entry(Instant at, String large, PrintOutcome outcome) {}

    @Override
    public PrintOutcome print(Paper paper, JobToken token) {
        var outcome = printer.print(paper, token);
        note(new Entry(clock.instant(), large(paper), outcome));
        return outcome;
    }

    @Override
    public PrinterStatus status() {
        return printer.status();
    }

    @Override
    public Handover lastPaper() {
        return printer.lastPaper();
    }

    @Override
    public void close() {
        printer.close();
    }

    synchronized List<Entry> newestFirst() {
        return List.copyOf(entries);
    }

    private synchronized void note(Entry entry) {
        entries.addFirst(entry);
        if (entries.size() > KEPT) {
            entries.removeLast();
        }
    }

    private static String large(Paper paper) {
        return paper.blocks().stream()
                .filter(Block.Large.class::isInstance)
                .map(block -> ((Block.Large) block).characters())
                .findFirst()
                .orElse("");
    }
}
