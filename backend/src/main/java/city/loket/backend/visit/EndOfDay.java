package city.loket.backend.visit;

import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Ends a day: an act of a supervisor or of the night, never of closing time. Runs in the caller's transaction. */
@Component
public class EndOfDay {

    private final Overdue overdue;
    private final OfficeQueue queue;
    private final Movements movements;
    private final LoketClock clock;

    EndOfDay(Overdue overdue, OfficeQueue queue, Movements movements, LoketClock clock) {
        this.overdue = overdue;
        this.queue = queue;
        this.movements = movements;
        this.clock = clock;
    }

    /**
     * Everybody of this day, or of one before, who is not over and not being served is EXPIRED.
     *
     * @return how many
     */
    public int end(Office office, Actor actor, LocalDate day) {
        queue.lock(office.id());
        var left = overdue.unfinishedUntil(office.id(), day);
        left.forEach(visit -> expire(visit, actor));
        return left.size();
    }

    private void expire(Visit visit, Actor actor) {
        var open = Movements.expect(VisitState.BeforeServing.class, visit);
        movements.move(visit, open.expire(clock.instant()), Verb.EXPIRE, actor);
    }
}
