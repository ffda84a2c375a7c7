package city.loket.backend.visit;

import city.loket.backend.catalogue.Service;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import org.springframework.stereotype.Component;

/** Sending a visit to another service or counter. Runs in the caller's transaction and takes the queue's lock first. */
@Component
public class Transfers {

    private final Building building;
    private final OfficeQueue queue;
    private final Photos photos;
    private final Movements movements;
    private final LoketClock clock;

    Transfers(Building building, OfficeQueue queue, Photos photos, Movements movements, LoketClock clock) {
        this.building = building;
        this.queue = queue;
        this.photos = photos;
        this.movements = movements;
        this.clock = clock;
    }

    /**
     * To one counter alone; number, service and place stay.
     *
     * @throws city.loket.backend.platform.Refusal {@code wrong_state} unless the visit waits or is being served
     */
    public Visit toCounter(Office office, Actor.Staff staff, Visit visit, CounterId only) {
        queue.lock(office.id());
        var from = Movements.expect(VisitState.Transferable.class, visit);
        return movements.move(
                visit, from.toCounter(only, clock.instant()), Verb.TRANSFER, staff, "to counter " + only.value());
    }

    /** Whoever waits for this counter alone waits again for any that handles the service, at the same place. */
    public void release(OfficeId office, Actor by, CounterId counter) {
        queue.lock(office);
        for (var visit : building.sentTo(counter)) {
            var waiting = Movements.expect(VisitState.Waiting.class, visit);
            movements.move(visit, waiting.forAny(), Verb.RELEASE, by);
        }
    }

    /**
     * The service at hand is done, and this one follows: here at once, or where its photos and its queue are. Number and place stay.
     *
     * @param here whether the counter handles it
     * @param conclusion of the first service
     * @throws city.loket.backend.platform.Refusal {@code wrong_state} unless the visit is being served
     */
    public Visit further(Office office, Actor.Staff staff, Visit visit, Service to, boolean here, String conclusion) {
        queue.lock(office.id());
        var serving = Movements.expect(VisitState.Serving.class, visit);
        var now = clock.instant();
        var asked = asked(visit, to);
        var next = here && asked.photos().complete()
                ? asked.in(serving.further(now))
                : asked.sentOn(serving, now.plus(office.boothLimit()), now);
        movements.note(visit, Verb.FINISH, staff, conclusion);
        return movements.save(next, Verb.FURTHER, staff, "to " + to.code());
    }

    /**
     * Number and place stay; what was shown of the photos stands. Without photos that the other service asks for, the way leads
     * over the booth.
     *
     * @throws city.loket.backend.platform.Refusal {@code wrong_state} unless the visit waits or is being served
     */
    public Visit transfer(Office office, Actor.Staff staff, Visit visit, Service to) {
        queue.lock(office.id());
        var from = Movements.expect(VisitState.Transferable.class, visit);
        var now = clock.instant();
        return movements.save(
                asked(visit, to).sentOn(from, now.plus(office.boothLimit()), now),
                Verb.TRANSFER,
                staff,
                "to " + to.code());
    }

    private Visit asked(Visit visit, Service to) {
        var asked = visit.forService(to.id(), PhotoNeed.of(to, visit.persons()));
        var need = asked.photos().missing(photos.missing(asked).size());
        return asked.with(need.complete() ? need : need.keepingNumber());
    }
}
