package city.loket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.journeys.api.SimulatorApi.Fault;
import city.loket.journeys.page.Chromium;
import city.loket.journeys.page.KioskPage;
import city.loket.journeys.town.Town;
import com.microsoft.playwright.Locator.WaitForOptions;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever becomes of the paper, the visitor knows how to go on and is in the queue (design §7). */
@ExtendWith(TownExtension.class)
class PaperFateJourneyTest {

    private static final int SLOW = 2400;
    private static final int KIOSKS_PATIENCE_MILLIS = 45_000;

    @Test
    void a_ticket_that_was_not_cut_is_torn_off_and_staff_see_the_cutter(Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            journey.simulator.has(Fault.CUTTER_JAM);

            var kiosk = takesTicket(journey).waitForStep("ticket-out");

            assertThat(kiosk.page().locator(".note.take")).containsText("Scheur het hieronder af");
            journey.awaitLast("WAITING", "PRINTED_NOT_CUT");
            assertThat(journey.paper(paper -> paper.says(kiosk.number())).cut()).isFalse();
            journey.awaitPrinter("CUTTER");
            assertThat(journey.console("an").openCounter("3").page().getByText("Kiosk 1: mes geblokkeerd"))
                    .isVisible();
        }
    }

    @Test
    void paper_that_ends_in_the_middle_leaves_no_old_ticket_for_the_next_visitor(Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            journey.simulator.runsOutOfPaperAfter(3);

            var kiosk = takesTicket(journey).waitForStep("no-paper");
            var number = kiosk.number();
            journey.awaitLast("ISSUING", "FAILED");
            kiosk.touch("know-number").waitForStep("in-queue");
            journey.awaitLast("WAITING", "NOT_ON_PAPER");

            journey.awaitPrinter("PAPER_OUT");
            journey.printerIsWell();
            var next = takesTicket(journey).waitForStep("ticket-out").number();
            journey.paper(paper -> paper.says(next));
            assertThat(journey.ticketsOf(number)).isEmpty();
        }
    }

    @Test
    void after_a_pulled_cable_the_visitor_is_asked_and_a_wished_reprint_says_copy(Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var kiosk = pullsTheCableOf(journey).waitForStep("did-it-come-out");
            var number = kiosk.number();
            journey.awaitLast("ISSUING", "UNKNOWN");
            journey.awaitPrinter("OFFLINE");

            kiosk.touch("not-out").waitForStep("no-paper");
            journey.printerIsWell();
            assertThat(journey.ticketsOf(number)).isEmpty();
            kiosk.touch("print-again").waitForStep("ticket-out");

            journey.awaitLast("WAITING", "CONFIRMED");
            assertThat(journey.paper(paper -> paper.says("KOPIE")).says(number)).isTrue();
            assertThat(journey.ticketsOf(number)).isEmpty();
        }
    }

    @Test
    void a_line_too_slow_for_an_answer_never_freezes_the_screen_and_ends_in_a_question(Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            journey.simulator.runsAt(SLOW);

            var kiosk = takesTicket(journey).waitForStep("printing-ticket");
            for (var pressed : new String[] {"true", "false", "true"}) {
                kiosk.touch("contrast");
                assertThat(kiosk.named("contrast")).hasAttribute("aria-pressed", pressed);
            }

            assertThat(kiosk.screen("printing-ticket")).isVisible();
            kiosk.waitForStep("did-it-come-out").touch("came-out").waitForStep("in-queue");
            journey.awaitLast("WAITING", "TAKEN");
        }
    }

    @Test
    void a_number_that_nobody_answers_for_is_kept_for_half_a_minute_and_then_waits(Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            journey.printerHas(Fault.PAPER_OUT, "PAPER_OUT");
            var kiosk = takesTicket(journey).waitForStep("no-paper");
            var id = journey.awaitLast("ISSUING", "REFUSED").id();

            for (int renewal = 1; renewal <= 3; renewal++) {
                letTwentySecondsPassUntilRenewed(journey, id);
            }
            journey.awaitLast("ISSUING", "REFUSED");

            kiosk.named("lang-nl").waitFor(new WaitForOptions().setTimeout(KIOSKS_PATIENCE_MILLIS));
            journey.awaitLast("WAITING", "NOT_ON_PAPER");
            assertThat(kiosk.named("outlet")).containsText("borne");
        }
    }

    /** Ten seconds less than the backend waits for a sign. */
    private static void letTwentySecondsPassUntilRenewed(Journey journey, long visit) {
        var before = journey.visitors.renewedAt(visit);
        journey.town.pass(Duration.ofSeconds(20));
        await().until(() ->
                Objects.requireNonNull(journey.visitors.renewedAt(visit)).after(before));
    }

    private static KioskPage takesTicket(Journey journey) {
        return journey.kiosk().speaks("nl").walkIn();
    }

    /** In the middle of the ticket. */
    private static KioskPage pullsTheCableOf(Journey journey) {
        journey.simulator.runsAt(SLOW);
        var kiosk = takesTicket(journey);
        await().until(journey.simulator::receives);
        journey.simulator.has(Fault.UNPLUG);
        return kiosk;
    }
}
