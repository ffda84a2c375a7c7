package city.loket.backend.visit;

import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.PhotoEvidence.OwnPhoto;
import city.loket.backend.visit.VisitState.AtBooth;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** Evidence for the photos of visitors at the booth. Each verb runs in the caller's transaction and takes the queue's lock first. */
@Component
public class PhotoChecks {

    private final Visits visits;
    private final OfficeQueue queue;
    private final Photos photos;
    private final Movements movements;
    private final LoketClock clock;

    PhotoChecks(Visits visits, OfficeQueue queue, Photos photos, Movements movements, LoketClock clock) {
        this.visits = visits;
        this.queue = queue;
        this.photos = photos;
        this.movements = movements;
        this.clock = clock;
    }

    /** More persons have a valid photo now. First uses up what the booth has told; complete evidence makes it READY. */
    public Visit taken(Office office, Actor.Device kiosk, VisitId id, int ownPhotos) {
        queue.lock(office.id());
        var visit = visits.get(office.id(), id);
        if (!(visit.state() instanceof AtBooth)) {
            return visit;
        }
        var seen = photos.cover(visit, photos.unused(visit));
        return covered(visit, photos.cover(seen, Collections.nCopies(ownPhotos, new OwnPhoto())), kiosk);
    }

    /**
     * Staff confirm or waive the photos of so many persons.
     *
     * @throws Refusal {@code wrong_state} unless the visit is at the booth
     */
    public Visit judged(Office office, Actor.Staff staff, VisitId id, List<? extends PhotoEvidence> evidence) {
        queue.lock(office.id());
        var visit = visits.get(office.id(), id);
        Movements.expect(AtBooth.class, visit);
        return covered(visit, photos.cover(visit, evidence), staff);
    }

    private Visit covered(Visit before, Visit after, Actor actor) {
        if (after.photosMissing() == before.photosMissing()) {
            return before;
        }
        var detail = after.photosMissing() + " missing";
        var complete = after.photosMissing() == 0;
        var next = complete ? after.in(Movements.expect(AtBooth.class, after).ready(clock.instant())) : after;
        return movements.save(next, Verb.PHOTO, actor, detail);
    }

    /** The booth took one person's photo. */
    public void signal(Office office, Actor.Device kiosk) {
        photos.signal(office.id(), kiosk.id());
    }
}
