package city.loket.journeys;

import static org.awaitility.Awaitility.await;

import city.loket.journeys.api.SimulatorApi.Printed;
import city.loket.journeys.page.KioskPage;

/** Visitors whose service needs a photo, on their way between kiosk, booth and counter. */
record PhotoVisitors(Journey journey) {

    private static final String SERVICE = "short-stay";

    /** The code of an appointment for one person that can check in now. */
    String appointment() {
        return appointmentFor(1);
    }

    /** The code of an appointment for so many persons that can check in now. */
    String appointmentFor(int persons) {
        return journey.appointmentFor(SERVICE, persons);
    }

    /** Types the code of an appointment, up to the photo question. */
    KioskPage asked(String language, String appointment) {
        return journey.kiosk()
                .speaks(language)
                .touch("have-appointment")
                .type(appointment)
                .waitForStep("photo-question");
    }

    /** The slip of somebody who goes to the booth now. */
    Printed slip(String appointment) {
        asked("nl", appointment).touch("photo-no").waitForStep("slip-out");
        return paperOfLast();
    }

    /** The paper of the visit that arrived last. */
    Printed paperOfLast() {
        await().until(() -> !journey.visits().isEmpty());
        var code = journey.visits().getLast().code();
        return journey.paper(paper -> paper.says(code));
    }

    /** A kiosk at which this paper was held before the scanner. */
    KioskPage backWith(Printed paper) {
        var kiosk = journey.kiosk();
        kiosk.named("lang-nl").waitFor();
        kiosk.page().mouse().click(5, 5);
        journey.simulator.holdBeforeScanner(journey.simulator.decodeQr(paper));
        return kiosk;
    }
}
