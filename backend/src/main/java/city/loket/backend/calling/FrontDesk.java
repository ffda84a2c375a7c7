package city.loket.backend.calling;

import city.loket.backend.catalogue.Service;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.visit.Movements;
import city.loket.backend.visit.OfficeQueue;
import city.loket.backend.visit.Transfers;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitState.Waiting;
import city.loket.backend.visit.Visits;
import org.springframework.stereotype.Component;

/** What reception does with somebody who is at no counter. Each verb runs in the caller's transaction and takes the queue's lock first. */
@Component
public class FrontDesk {

    private final Visits visits;
    private final OfficeQueue queue;
    private final Transfers transfers;

    FrontDesk(Visits visits, OfficeQueue queue, Transfers transfers) {
        this.visits = visits;
        this.queue = queue;
        this.transfers = transfers;
    }

    /**
     * To another service, with number and place; to the one that it is for, nothing changes.
     *
     * @throws city.loket.backend.platform.Refusal {@code wrong_state} unless the visit waits: whom a counter has is the counter's to send on
     */
    public Visit move(Office office, Actor.Staff staff, VisitId id, Service to) {
        queue.lock(office.id());
        var visit = visits.get(office.id(), id);
        Movements.expect(Waiting.class, visit);
        return visit.service().equals(to.id()) ? visit : transfers.transfer(office, staff, visit, to);
    }
}
