package city.loket.journeys;

import static org.awaitility.Awaitility.await;

import city.loket.journeys.api.AppointmentApi.Place;
import city.loket.journeys.api.SimulatorApi.Printed;
import city.loket.journeys.page.KioskPage;
import java.time.Duration;
import java.time.Instant;

/** Visitors whose service needs a photo, on their way between kiosk, booth and counter. */
record PhotoVisitors(Journey journey) {

    private static final String SERVICE = "short-stay";
    private static final Duration DOOR_OPENS_BEFORE = Duration.ofMinutes(45);

    /** The code of an appointment for one person that can check in now. */
    String appointment() {
        return journey.appointmentFor(SERVICE);
    }

    /** Books the next free place for so many, and waits until its visitors may check in. */
    String appointmentFor(int persons) {
        var places = journey.town
                .kioskApi()
                .caller()
                .get("/api/kiosk/places?service=%s&persons=%d&from=%s&days=2"
                        .formatted(SERVICE, persons, journey.town.today()))
                .json();
        var startsAt =
                Instant.parse(places.path("places").get(0).path("startsAt").asString());
        var booked = journey.town
                .appointmentApi("an")
                .book(new Place(SERVICE, persons, startsAt))
                .appointment();
        var early = Duration.between(journey.town.now(), startsAt.minus(DOOR_OPENS_BEFORE));
        if (early.isPositive()) {
            journey.town.pass(early.plusSeconds(1));
        }
        return booked.code();
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
