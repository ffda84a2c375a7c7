package city.loket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.journeys.page.Chromium;
import city.loket.journeys.town.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TownExtension.class)
class AppointmentJourneyTest {

    @Test
    void without_a_photo_there_is_a_slip_first_and_a_number_only_after_the_booth(Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var kiosk = journey.kiosk();
            kiosk.speaks("fr").touch("have-appointment").type(journey.appointmentFor("short-stay"));
            var photos = new PhotoFirst(journey, kiosk);
            var slip = photos.slip();
            assertThat(journey.visits()).singleElement().satisfies(visit -> {
                assertThat(visit.state()).isEqualTo("AT_BOOTH");
                assertThat(visit.number()).isNull();
            });

            var number = photos.ticketAfterTheBooth(slip);
            assertTheQrOpensThatTicket(journey, number);
            photos.assertCalledAtCounterThree(number);
        }
    }

    private static void assertTheQrOpensThatTicket(Journey journey, String number) {
        var ticket = journey.paper(paper -> paper.says(number));
        var phone = journey.window(390, 844);
        phone.navigate(journey.simulator.decodeQr(ticket));
        assertThat(phone.locator("body")).containsText(number);
    }
}
