package city.loket.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.journeys.api.KioskApi;
import city.loket.journeys.api.KioskApi.Arrival;
import city.loket.journeys.api.Visit;
import city.loket.journeys.page.Chromium;
import city.loket.journeys.town.Town;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TownExtension.class)
class AnotherKioskJourneyTest {

    @Test
    void a_visit_goes_on_at_another_kiosk_by_its_code_and_the_first_ones_late_words_change_nothing(
            Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var first = town.anotherKiosk();
            var visit = first.arrive(Arrival.walkIn("document-pickup"), UUID.randomUUID())
                    .as(Visit.class);
            says(first, visit, "REFUSED");

            var kiosk = journey.kiosk().speaks("nl").touch("have-appointment").type(visit.code());

            assertThat(kiosk.waitForStep("ticket-out").number()).isEqualTo(visit.number());
            assertThat(journey.paper(paper -> paper.says(kiosk.number())).says("KOPIE"))
                    .isFalse();
            journey.awaitLast("WAITING", "CONFIRMED");

            says(first, visit, "UNKNOWN");
            first.known(visit.id(), "NO_TOUCH").orFail();
            assertThat(journey.awaitLast("WAITING", "CONFIRMED").number()).isEqualTo(visit.number());
        }
    }

    private static void says(KioskApi kiosk, Visit visit, String outcome) {
        kiosk.printed(visit.id(), Objects.requireNonNull(visit.job()), outcome, UUID.randomUUID())
                .orFail();
    }
}
