package city.loket.journeys.bench;

import static org.awaitility.Awaitility.await;

import city.loket.journeys.api.Caller;
import city.loket.journeys.page.Chromium;
import city.loket.journeys.page.KioskPage;
import city.loket.journeys.town.App;
import city.loket.journeys.town.Town;
import java.util.ArrayList;
import java.util.List;

/** Visitors who take a ticket at the kiosk's screen, one after the other, and how long the kiosk says their printer took to begin. */
record KioskVisitors(Town town, Chromium chromium) {

    private static final String METER = "/actuator/metrics/loket.kiosk.touch-to-first-byte";

    /** What the kiosk measured since it started. */
    private record Measured(long count, double seconds) {}

    /** From the touch that asks for a ticket to the first byte on the printer's line, of each of so many visitors. */
    List<Long> nanosToFirstByte(int visitors) {
        var nanos = new ArrayList<Long>();
        for (int i = 0; i < visitors; i++) {
            var before = measured();
            takeTicket();
            await().until(() -> measured().count() == before.count() + 1);
            nanos.add(Math.round((measured().seconds() - before.seconds()) * 1e9));
        }
        return nanos;
    }

    private void takeTicket() {
        var window = chromium.window(1080, 1920, "nl");
        KioskPage.open(window, town.address(App.KIOSK))
                .speaks("nl")
                .touch("no-appointment")
                .asksForDocument()
                .touch("take-number")
                .waitForStep("ticket-out");
        window.context().close();
    }

    private Measured measured() {
        var measurements =
                Caller.anyone(town.address(App.KIOSK)).get(METER).json().path("measurements");
        return new Measured(
                measurements.path(0).path("value").asLong(),
                measurements.path(1).path("value").asDouble());
    }
}
