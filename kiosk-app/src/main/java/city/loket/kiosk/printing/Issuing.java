package city.loket.kiosk.printing;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.ReceiptPrinter;
import city.loket.kiosk.backend.Backend;
import city.loket.kiosk.backend.BackendRefusal;
import city.loket.kiosk.backend.Known;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.background.Outbox;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a number to paper and tells the backend what became of it (design §7). One ticket is in flight at a time; nothing is
 * ever printed again by itself.
 */
public final class Issuing {

    private static final Logger log = LoggerFactory.getLogger(Issuing.class);

    private final Backend backend;
    private final ReceiptPrinter printer;
    private final JobNotes notes;
    private final Outbox outbox;
    private final Holds holds;

    public Issuing(Backend backend, ReceiptPrinter printer, JobNotes notes, Outbox outbox, Holds holds) {
        this.backend = backend;
        this.printer = printer;
        this.notes = notes;
        this.outbox = outbox;
        this.holds = holds;
    }

    /** Tells what the backend was not told before this program ended; of a ticket in flight, that nobody knows its fate. */
    public void recover() {
        notes.found().forEach(this::report);
    }

    /**
     * Prints a visit's ticket; blocks until its fate is known or the time is up. Unless it is on paper, a number that this
     * kiosk holds stays held until {@link #known}.
     *
     * @param beforeFirstByte called when the printer's turn begins
     */
    public synchronized PrintOutcome print(Visit visit, Paper paper, Runnable beforeFirstByte) {
        if (visit.toPrint()) {
            holds.hold(visit.id());
        }
        var token = visit.job() == null ? JobTokens.any() : new JobToken(visit.job());
        var note = JobNotes.Note.of(visit.id(), token.value());
        notes.keep(note);
        beforeFirstByte.run();
        var outcome = printer.print(paper, token);
        var known = note.reporting(Reports.of(token.value(), outcome));
        notes.keep(known);
        report(known);
        if (Reports.onPaper(outcome)) {
            holds.release(visit.id());
        }
        return outcome;
    }

    private void report(JobNotes.Note note) {
        outbox.tell(() -> {
            try {
                backend.printed(note.command(), note.visit(), note.report());
            } catch (BackendRefusal refused) {
                log.warn("The backend refused the report of visit {}: {}", note.visit(), refused.getMessage());
            }
            notes.drop(note);
        });
    }

    /** The visitor has the number without the printer's word for it, and the kiosk lets go of it. */
    public void known(Visit visit, Known how) {
        holds.release(visit.id());
        var command = UUID.randomUUID();
        outbox.tell(() -> backend.known(command, visit.id(), how));
    }
}
