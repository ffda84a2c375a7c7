package city.loket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.journeys.api.SimulatorApi.Printed;
import city.loket.journeys.page.KioskPage;

/** The way of a visitor who needs a photo and has none: slip, booth, ticket, counter. */
record PhotoFirst(Journey journey, KioskPage kiosk) {

    /** Says at the kiosk, when it asks, that there is no photo. */
    Printed slip() {
        kiosk.touch("photo-no");
        await().until(() -> !journey.visits().isEmpty());
        var code = journey.visits().getFirst().code();
        return journey.paper(paper -> paper.says(code));
    }

    /** @return the number */
    String ticketAfterTheBooth(Printed slip) {
        journey.takePhoto();
        kiosk.page().reload();
        kiosk.named("lang-fr").waitFor();
        journey.simulator.holdBeforeScanner(journey.simulator.decodeQr(slip));
        return kiosk.number();
    }

    void assertCalledAtCounterThree(String number) {
        var screen = journey.screen();
        var console = journey.console("an").openCounter("3").press("next");
        assertThat(console.atHand()).containsText(number);
        assertThat(screen.call(number, "3")).isVisible();
        console.press("start").press("finish");
    }
}
