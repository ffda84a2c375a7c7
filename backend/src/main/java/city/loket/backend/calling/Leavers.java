package city.loket.backend.calling;

import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.staff.AccountClosed;
import city.loket.backend.visit.Building;
import city.loket.backend.visit.Movements;
import city.loket.backend.visit.OfficeQueue;
import city.loket.backend.visit.Transfers;
import city.loket.backend.visit.Verb;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitState.Called;
import city.loket.backend.visit.VisitState.Parked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Closes the counter of somebody whose account is closed, in the same transaction. Whoever was called or parked there waits again; whoever
 * was being served stays at the counter, for the next one who opens it.
 */
@Component
class Leavers {

    private final CounterSessions sessions;
    private final CounterRecords records;
    private final OfficeQueue queue;
    private final Building building;
    private final Movements movements;
    private final Transfers transfers;
    private final LoketClock clock;

    Leavers(
            CounterSessions sessions,
            CounterRecords records,
            OfficeQueue queue,
            Building building,
            Movements movements,
            Transfers transfers,
            LoketClock clock) {
        this.sessions = sessions;
        this.records = records;
        this.queue = queue;
        this.building = building;
        this.movements = movements;
        this.transfers = transfers;
        this.clock = clock;
    }

    @EventListener
    void left(AccountClosed closed) {
        queue.lock(closed.office());
        sessions.of(closed.staff()).ifPresent(session -> {
            building.at(session.counter()).ifPresent(visit -> putBack(visit, closed.by()));
            building.parked(session.office(), session.counter()).forEach(visit -> putBack(visit, closed.by()));
            transfers.release(session.office(), closed.by(), session.counter());
            sessions.close(session);
            records.add(session, CounterVerb.CLOSE, closed.by(), null);
        });
    }

    private void putBack(Visit visit, Actor by) {
        var now = clock.instant();
        switch (visit.state()) {
            case Called called -> movements.move(visit, called.putBack(now), Verb.PUT_BACK, by);
            case Parked parked -> movements.move(visit, parked.returnToQueue(now), Verb.RETURN, by);
            default -> {}
        }
    }
}
