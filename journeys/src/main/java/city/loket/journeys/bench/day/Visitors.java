package city.loket.journeys.bench.day;

import city.loket.journeys.api.KioskApi;
import city.loket.journeys.api.KioskApi.Arrival;
import city.loket.journeys.api.KioskApi.OwnPhoto;
import city.loket.journeys.api.Visit;
import java.util.Objects;
import java.util.UUID;

/** The way of a visitor from the door to the waiting room: kiosk, booth when a photo is missing, kiosk. */
final class Visitors {

    private final Kiosks kiosks;
    private final Booth booth;
    private final Timeline timeline;
    private final Waits waits;
    private final Clerks clerks;

    Visitors(Kiosks kiosks, Booth booth, Timeline timeline, Waits waits, Clerks clerks) {
        this.kiosks = kiosks;
        this.booth = booth;
        this.timeline = timeline;
        this.waits = waits;
        this.clerks = clerks;
    }

    void expect(Coming coming) {
        timeline.at(coming.at(), () -> kiosks.use(kiosk -> arrive(kiosk, coming)));
    }

    private void arrive(KioskApi kiosk, Coming coming) {
        var ownPhotos = OwnPhoto.of(coming.kind().photo && coming.ownPhotos() ? coming.persons() : 0);
        var service = coming.appointment() == null ? coming.kind().service : null;
        var arrival = new Arrival(service, coming.appointment(), coming.persons(), "nl", ownPhotos, 0);
        var visit = kiosk.arrive(arrival, UUID.randomUUID()).as(Visit.class);
        waits.arrived();
        if (visit.state().equals("AT_BOOTH")) {
            booth.photograph(coming.missingPhotos(), () -> kiosks.use(other -> comeBack(other, visit.id())));
        } else {
            wait(kiosk, visit);
        }
    }

    private void comeBack(KioskApi kiosk, long id) {
        kiosk.presentSlip(id);
        wait(kiosk, kiosk.askNumber(id).as(Visit.class));
    }

    private void wait(KioskApi kiosk, Visit issuing) {
        waits.told(issuing, timeline.now());
        var waiting = kiosk.confirm(issuing);
        waits.waits(waiting.id(), waiting.service(), Objects.requireNonNull(waiting.dueAt()));
        clerks.hear(waiting.service());
    }
}
