package city.loket.kiosk.printing;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.ReceiptPrinter;
import city.loket.kiosk.backend.Backend;
import city.loket.kiosk.backend.Known;
import city.loket.kiosk.backend.PrintReport;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.background.Outbox;
import java.util.Objects;
import java.util.UUID;

/**
 * Brings a number to paper and tells the backend what became of it (design §7). One ticket is in flight at a time; nothing is
 * ever printed again by itself.
 */
public final class Issuing {

    private final Backend backend;
    private final ReceiptPrinter printer;
    private final JobFile file;
    private final Outbox outbox;
    private final Holds holds;

    public Issuing(Backend backend, ReceiptPrinter printer, JobFile file, Outbox outbox, Holds holds) {
        this.backend = backend;
        this.printer = printer;
        this.file = file;
        this.outbox = outbox;
        this.holds = holds;
    }

    /** As the printer last said, without asking it. */
    public boolean printerUsable() {
        return printer.status().usable();
    }

    /** Says of the ticket that was in flight when this program ended that nobody knows its fate. */
    public void recover() {
        file.found().ifPresent(job -> {
            var report = new PrintReport(job.token(), PrintReport.Outcome.UNKNOWN, "the kiosk stopped while printing");
            outbox.tell(() -> backend.printed(job.command(), job.visit(), report));
            file.clear();
        });
    }

    /**
     * Prints the ticket of a visit that this kiosk holds; blocks until its fate is known or the time is up. Unless it is on
     * paper, the number stays held until {@link #known}.
     *
     * @param beforeFirstByte called when the printer's turn begins
     */
    public synchronized PrintOutcome print(Visit visit, Paper paper, Runnable beforeFirstByte) {
        holds.hold(visit.id());
        var job = new JobFile.Job(visit.id(), UUID.randomUUID(), Objects.requireNonNull(visit.job()));
        file.note(job);
        beforeFirstByte.run();
        var outcome = printer.print(paper, new JobToken(job.token()));
        var report = Reports.of(job.token(), outcome);
        outbox.tell(() -> {
            backend.printed(job.command(), job.visit(), report);
            file.clear();
        });
        if (Reports.onPaper(outcome)) {
            holds.release(visit.id());
        }
        return outcome;
    }

    /** The visitor has the number without the printer's word for it, and the kiosk lets go of it. */
    public void known(Visit visit, Known how) {
        holds.release(visit.id());
        var command = UUID.randomUUID();
        outbox.tell(() -> backend.known(command, visit.id(), how));
    }
}
