package city.loket.backend.visit;

import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.visit.VisitState.LeftReason;
import org.springframework.stereotype.Component;

/** Leaving before being served. Runs in the caller's transaction and takes the queue's lock first. */
@Component
public class Departures {

    private final Visits visits;
    private final OfficeQueue queue;
    private final Movements movements;
    private final LoketClock clock;

    Departures(Visits visits, OfficeQueue queue, Movements movements, LoketClock clock) {
        this.visits = visits;
        this.queue = queue;
        this.movements = movements;
        this.clock = clock;
    }

    /** The visitor gives up. A visit that has left already is answered as it is. */
    public Visit leave(Office office, Actor actor, VisitId id, LeftReason reason) {
        queue.lock(office.id());
        var visit = visits.get(office.id(), id);
        if (visit.state() instanceof VisitState.Left) {
            return visit;
        }
        var before = Movements.expect(VisitState.BeforeServing.class, visit);
        return movements.move(visit, before.leave(reason, clock.instant()), Verb.LEAVE, actor);
    }
}
