package city.loket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.journeys.api.SimulatorApi.Printed;
import city.loket.journeys.page.Chromium;
import city.loket.journeys.page.KioskPage;
import city.loket.journeys.town.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TownExtension.class)
class AppointmentJourneyTest {

    @Test
    void without_a_photo_there_is_a_slip_first_and_a_number_only_after_the_booth(Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var kiosk = journey.kiosk();
            var slip = slipOf(journey, kiosk, journey.appointmentFor("short-stay"));
            assertThat(journey.visits()).singleElement().satisfies(visit -> {
                assertThat(visit.state()).isEqualTo("AT_BOOTH");
                assertThat(visit.number()).isNull();
            });

            var number = ticketAfterTheBooth(journey, kiosk, slip);
            assertTheQrOpensThatTicket(journey, number);
            assertCalledAtCounterThree(journey, number);
        }
    }

    private static Printed slipOf(Journey journey, KioskPage kiosk, String appointment) {
        kiosk.speaks("fr").touch("have-appointment").type(appointment).touch("photo-no");
        await().until(() -> !journey.visits().isEmpty());
        var code = journey.visits().getFirst().code();
        return journey.paper(paper -> paper.says(code));
    }

    private static String ticketAfterTheBooth(Journey journey, KioskPage kiosk, Printed slip) {
        var signals = boothSignals(journey);
        journey.simulator.takePhoto();
        await().until(() -> boothSignals(journey) == signals + 1);
        kiosk.page().reload();
        kiosk.named("lang-fr").waitFor();
        journey.simulator.holdBeforeScanner(journey.simulator.decodeQr(slip));
        return kiosk.number();
    }

    private static long boothSignals(Journey journey) {
        return journey.town.database().count("select count(*) from booth_signal");
    }

    private static void assertTheQrOpensThatTicket(Journey journey, String number) {
        var ticket = journey.paper(paper -> paper.says(number));
        var phone = journey.window(390, 844);
        phone.navigate(journey.simulator.decodeQr(ticket));
        assertThat(phone.locator("body")).containsText(number);
    }

    private static void assertCalledAtCounterThree(Journey journey, String number) {
        var screen = journey.screen();
        var console = journey.console("an").openCounter("3").press("next");
        assertThat(console.atHand()).containsText(number);
        assertThat(screen.call(number, "3")).isVisible();
        console.press("start").press("finish");
    }
}
