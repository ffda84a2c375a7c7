package city.loket.kiosk.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.printer.VirtualReceiptPrinter;
import city.loket.kiosk.backend.FakeBackend;
import city.loket.kiosk.backend.Leuven;
import city.loket.kiosk.backend.PrintReport.Outcome;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.background.Outbox;
import city.loket.kiosk.background.SteppedTimers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuingTest {

    @TempDir
    private Path data;

    private final FakeBackend backend = Leuven.backend();
    private final SteppedTimers time = new SteppedTimers(Leuven.NOW);

    @Test
    void a_kiosk_that_died_while_printing_says_at_its_next_start_that_nobody_knows() {
        var visit = arrives();
        assertThatThrownBy(() -> issuing().print(visit, Paper.of(), () -> {
                    throw new IllegalStateException("the power went");
                }))
                .isInstanceOf(IllegalStateException.class);

        issuing().recover();
        issuing().recover();

        assertThat(notes()).isEmpty();
        assertThat(backend.heard().reports()).singleElement().satisfies(report -> {
            assertThat(report.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(report.job()).isEqualTo(visit.job());
        });
    }

    @Test
    void after_a_confirmed_ticket_nothing_is_left_to_recover() {
        issuing().print(arrives(), Paper.of(), () -> {});

        issuing().recover();

        assertThat(backend.heard().reports())
                .extracting(report -> report.outcome())
                .containsExactly(Outcome.CONFIRMED);
        assertThat(notes()).isEmpty();
    }

    @Test
    void a_report_that_the_backend_did_not_hear_is_told_after_a_restart_as_it_was() {
        var visit = arrives();
        backend.goesAway();
        issuing().print(visit, Paper.of(), () -> {});
        assertThat(notes()).hasSize(1);

        backend.comesBack();
        issuing().recover();

        assertThat(backend.heard().reports())
                .extracting(report -> report.outcome())
                .containsExactly(Outcome.CONFIRMED);
        assertThat(notes()).isEmpty();
    }

    @Test
    void a_report_heard_late_by_the_backend_is_heard_once() {
        var visit = arrives();
        backend.goesAway();
        issuing().print(visit, Paper.of(), () -> {});
        issuing().recover();

        backend.comesBack();
        time.pass(Duration.ofSeconds(2));

        assertThat(backend.heard().reports()).hasSize(1);
        assertThat(notes()).isEmpty();
    }

    @Test
    void a_report_that_the_backend_refuses_is_not_kept_for_ever() {
        issuing().print(arrives(Leuven.backend()), Paper.of(), () -> {});

        assertThat(notes()).isEmpty();
    }

    @Test
    void a_damaged_note_is_no_reason_not_to_start() throws Exception {
        Files.createDirectories(data.resolve("jobs"));
        Files.writeString(data.resolve("jobs/torn.json"), "{torn");

        issuing().recover();

        assertThat(backend.heard().reports()).isEmpty();
    }

    private List<JobNotes.Note> notes() {
        return new JobNotes(data).found();
    }

    private Visit arrives() {
        return arrives(backend);
    }

    private static Visit arrives(FakeBackend backend) {
        return backend.arrive(UUID.randomUUID(), Leuven.pickup("nl"));
    }

    private Issuing issuing() {
        var holds = new Holds(backend, Runnable::run, time);
        return new Issuing(
                backend, new VirtualReceiptPrinter(), new JobNotes(data), new Outbox(Runnable::run, time), holds);
    }
}
