package city.loket.backend.visit;

import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.VisitState.AtBooth;
import city.loket.backend.visit.VisitState.Serving;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What becomes of photos. Each verb runs in the caller's transaction and takes the queue's lock first. */
@Component
public class PhotoChecks {

    private final Visits visits;
    private final OfficeQueue queue;
    private final Photos photos;
    private final BoothCredits credits;
    private final Proofs proofs;
    private final Movements movements;
    private final Reordering reordering;
    private final Services services;
    private final LoketClock clock;

    PhotoChecks(
            Visits visits,
            OfficeQueue queue,
            Photos photos,
            BoothCredits credits,
            Proofs proofs,
            Movements movements,
            Reordering reordering,
            Services services,
            LoketClock clock) {
        this.visits = visits;
        this.queue = queue;
        this.photos = photos;
        this.credits = credits;
        this.proofs = proofs;
        this.movements = movements;
        this.reordering = reordering;
        this.services = services;
        this.clock = clock;
    }

    /**
     * A slip is presented, and these photos are there now. First uses up what the booth has told; complete evidence makes the
     * visit READY. One that is not at the booth is answered as it is.
     *
     * @throws Refusal {@code photo_code_used}
     */
    public Visit presented(Office office, Actor.Device kiosk, VisitId id, List<? extends Shown> shown) {
        queue.lock(office.id());
        var visit = visits.get(office.id(), id);
        if (!(visit.state() instanceof AtBooth booth)) {
            return visit;
        }
        var missing = photos.missing(visit);
        var pieces = signalled(visit, booth, missing);
        missing.removeAll(pieces.keySet());
        pieces.putAll(proofs.of(office, kiosk, missing, shown, visit.photos().errand()));
        return covered(visit, pieces, kiosk);
    }

    private TreeMap<Integer, PhotoEvidence> signalled(Visit visit, AtBooth booth, SortedSet<Integer> missing) {
        var pieces = new TreeMap<Integer, PhotoEvidence>();
        var signals =
                credits.unused(visit.office(), booth.since(), missing.size()).iterator();
        missing.stream().takeWhile(person -> signals.hasNext()).forEach(person -> pieces.put(person, signals.next()));
        return pieces;
    }

    /**
     * Staff confirm or waive the photos of these persons; of nobody means of all who have none.
     *
     * @throws Refusal {@code wrong_state} unless the visit is at the booth
     */
    public Visit judged(
            Office office, Actor.Staff staff, VisitId id, Collection<Integer> persons, PhotoEvidence evidence) {
        queue.lock(office.id());
        var visit = visits.get(office.id(), id);
        Movements.expect(AtBooth.class, visit);
        var pieces = new TreeMap<Integer, PhotoEvidence>();
        photos.missing(visit).stream()
                .filter(person -> persons.isEmpty() || persons.contains(person))
                .forEach(person -> pieces.put(person, evidence));
        return covered(visit, pieces, staff);
    }

    private Visit covered(Visit visit, Map<Integer, PhotoEvidence> pieces, Actor actor) {
        if (pieces.isEmpty()) {
            return visit;
        }
        photos.write(visit.id(), pieces);
        var need = visit.photos().missing(visit.photosMissing() - pieces.size());
        var after = visit.with(need);
        return need.complete() ? ready(after, actor) : photographed(after, actor);
    }

    private Visit photographed(Visit visit, Actor actor) {
        return movements.save(visit, Verb.PHOTO, actor, visit.photosMissing() + " missing");
    }

    /** The place was kept up to a limit; after it the late rule applies. */
    private Visit ready(Visit visit, Actor actor) {
        var now = clock.instant();
        var booth = Movements.expect(AtBooth.class, visit);
        var ready = photographed(visit.in(booth.ready(now)), actor);
        var place = now.isAfter(booth.keepUntil()) ? visit.place().late(latePlace(visit), now) : visit.place();
        return place.equals(visit.place()) ? ready : reordering.move(ready, place, Verb.LATE, new Actor.Clock(), null);
    }

    private Duration latePlace(Visit visit) {
        return visit.appointment() == null
                ? Duration.ZERO
                : services.get(visit.office(), visit.service()).latePlace();
    }

    /**
     * The photos of these persons, or of all, will not do: back to the booth with number and place.
     *
     * @throws Refusal {@code wrong_state} unless the visit is being served, {@code bad_request} when none of them needs a photo
     */
    public Visit rejected(Office office, Actor.Staff staff, Visit visit, Collection<Integer> persons, Rejection why) {
        queue.lock(office.id());
        var serving = Movements.expect(Serving.class, visit);
        var whose = persons.isEmpty() ? visit.photos().persons() : new TreeSet<>(persons);
        whose.retainAll(visit.photos().persons());
        if (whose.isEmpty()) {
            throw new Refusal(Refusal.Code.BAD_REQUEST, "persons: the service asks for no photo of them");
        }
        photos.end(visit, whose, new Photos.Ended.Rejected(why));
        var again = visit.with(visit.photos().missing(whose.size()).keepingNumber());
        var now = clock.instant();
        return movements.save(
                again.sentOn(serving, now.plus(office.boothLimit()), now),
                Verb.PHOTO_REJECTED,
                staff,
                why + " " + whose);
    }
}
