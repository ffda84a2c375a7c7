package city.loket.backend.visit;

import city.loket.backend.catalogue.Service;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import org.springframework.stereotype.Component;

/** Sending a visit to another service. Runs in the caller's transaction and takes the queue's lock first. */
@Component
public class Transfers {

    private final OfficeQueue queue;
    private final Photos photos;
    private final Movements movements;
    private final LoketClock clock;

    Transfers(OfficeQueue queue, Photos photos, Movements movements, LoketClock clock) {
        this.queue = queue;
        this.photos = photos;
        this.movements = movements;
        this.clock = clock;
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
        var asked = visit.forService(to.id(), PhotoNeed.of(to, visit.persons()));
        var need = asked.photos().missing(photos.missing(asked).size());
        var moved = asked.with(need.complete() ? need : need.keepingNumber());
        var now = clock.instant();
        return movements.save(
                moved.sentOn(from, now.plus(office.boothLimit()), now), Verb.TRANSFER, staff, "to " + to.code());
    }
}
