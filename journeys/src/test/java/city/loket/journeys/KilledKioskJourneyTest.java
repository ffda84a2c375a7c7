package city.loket.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.journeys.page.Chromium;
import city.loket.journeys.town.App;
import city.loket.journeys.town.Town;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TownExtension.class)
class KilledKioskJourneyTest {

    @Test
    void a_kiosk_that_dies_while_it_prints_loses_nobody_and_reports_late(Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var number = takesTicketAtAKioskThatDies(journey);
            var after = town.kioskApi().takeTicket("document-pickup").number();

            town.pass(Duration.ofSeconds(31));
            await().until(() -> journey.visits().getFirst().paper(), "UNCONFIRMED"::equals);
            assertThat(journey.visits().getFirst().state()).isEqualTo("WAITING");

            journey.simulator.isWell();
            town.start(App.KIOSK);
            await().until(() -> journey.visits().getFirst().paper(), "UNKNOWN"::equals);
            journey.assertCalledInTurn(number, after);
            assertThatTheNextTicketIsCleanOf(number, journey);
        }
    }

    private static String takesTicketAtAKioskThatDies(Journey journey) {
        journey.simulator.runsAt(2400);
        var number = journey.kiosk()
                .speaks("nl")
                .walkIn()
                .waitForStep("printing-ticket")
                .number();
        await().until(journey.simulator::receives);
        journey.town.process(App.KIOSK).kill();
        return number;
    }

    private static void assertThatTheNextTicketIsCleanOf(String number, Journey journey) {
        journey.awaitPrinter("OK");
        var next =
                journey.kiosk().speaks("nl").walkIn().waitForStep("ticket-out").number();
        assertThat(journey.paper(paper -> paper.says(next)).says(number)).isFalse();
        assertThat(journey.ticketsOf(number)).isEmpty();
    }
}
