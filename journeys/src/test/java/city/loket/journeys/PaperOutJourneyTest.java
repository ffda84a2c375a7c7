package city.loket.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.journeys.api.SimulatorApi.Fault;
import city.loket.journeys.page.Chromium;
import city.loket.journeys.town.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TownExtension.class)
class PaperOutJourneyTest {

    @Test
    void without_paper_the_visitor_takes_the_number_on_the_phone_and_is_called_like_everybody_else(
            Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            journey.printerHas(Fault.PAPER_OUT, "PAPER_OUT");
            var before = town.kioskApi().takeTicket("document-pickup");

            var kiosk = journey.kiosk().speaks("en").walkIn();
            var number = kiosk.number();
            kiosk.touch("on-phone");
            await().until(() -> journey.visits().getLast().state().equals("WAITING"));
            var after = town.kioskApi().takeTicket("document-pickup");

            assertThat(journey.papers()).isEmpty();
            assertThat(journey.visits().get(1)).satisfies(visit -> {
                assertThat(visit.number()).isEqualTo(number);
                assertThat(visit.paper()).isEqualTo("NOT_ON_PAPER");
            });
            journey.assertCalledInTurn(before.number(), number, after.number());
        }
    }
}
