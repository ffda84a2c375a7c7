package city.loket.backend.calling;

import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.Building;
import city.loket.backend.visit.Movements;
import city.loket.backend.visit.Verb;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitState.AtHand;
import city.loket.backend.visit.VisitState.Parked;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Setting visitors aside at a counter, which is free for others meanwhile. Each verb runs in the caller's transaction and is
 * refused with {@code wrong_state} unless the visit is at this counter in the state where the verb begins.
 */
@Component
public class Parking {

    private final Desk desk;
    private final Building building;
    private final Movements movements;
    private final LoketClock clock;

    Parking(Desk desk, Building building, Movements movements, LoketClock clock) {
        this.desk = desk;
        this.building = building;
        this.movements = movements;
        this.clock = clock;
    }

    public Visit park(CounterSession session, VisitId id) {
        var visit = desk.mine(session, id);
        var parked = Movements.expect(AtHand.class, visit).park(clock.instant());
        return movements.move(visit, parked, Verb.PARK, session.by());
    }

    /**
     * Calls a parked visitor to the same counter again.
     *
     * @throws Refusal {@code counter_busy} when another visitor is called or served there
     */
    public Visit resume(CounterSession session, VisitId id) {
        var visit = desk.mine(session, id);
        var called = Movements.expect(Parked.class, visit).resume(clock.instant());
        desk.refuseIfBusy(session, id);
        return movements.move(visit, called, Verb.RESUME, session.by());
    }

    /** A parked visitor waits again, for any counter, at the old place. */
    public Visit returnToQueue(CounterSession session, VisitId id) {
        var visit = desk.mine(session, id);
        var waiting = Movements.expect(Parked.class, visit).returnToQueue(clock.instant());
        return movements.move(visit, waiting, Verb.RETURN, session.by());
    }

    /** Whom this counter has parked, the longest first. */
    public List<Visit> at(CounterSession session) {
        return building.parked(session.office(), session.counter());
    }
}
