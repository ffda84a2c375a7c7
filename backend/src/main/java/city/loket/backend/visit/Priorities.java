package city.loket.backend.visit;

import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.VisitState.Coming;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Calls whoever cannot wait long some minutes earlier; how many, the office says. Each verb runs in the caller's transaction and takes
 * the queue's lock first.
 */
@Component
public class Priorities {

    private final Visits visits;
    private final OfficeQueue queue;
    private final Reordering reordering;
    private final JdbcClient jdbc;

    Priorities(Visits visits, OfficeQueue queue, Reordering reordering, JdbcClient jdbc) {
        this.visits = visits;
        this.queue = queue;
        this.reordering = reordering;
        this.jdbc = jdbc;
    }

    /**
     * Once per visit: one that has priority is answered as it is. The need is counted, and not kept with the visit.
     *
     * @throws Refusal {@code unknown_visit}; {@code wrong_state} when it has been called or is over
     */
    public Visit give(Office office, Actor actor, VisitId id, Need need) {
        queue.lock(office.id());
        return give(office, actor, visits.get(office.id(), id), need);
    }

    Visit give(Office office, Actor actor, Visit visit, Need need) {
        Movements.expect(Coming.class, visit);
        if (visit.place().prior()) {
            return visit;
        }
        count(office.id(), visit, need);
        return reordering.move(
                visit, visit.place().withPriority(office.priority()), Verb.PRIORITY, actor, minutes(office.priority()));
    }

    /**
     * Given by mistake: the visit counts as before. One without priority is answered as it is.
     *
     * @throws Refusal as {@link #give}
     */
    public Visit takeBack(Office office, Actor.Staff staff, VisitId id) {
        queue.lock(office.id());
        var visit = visits.get(office.id(), id);
        Movements.expect(Coming.class, visit);
        return visit.place().prior()
                ? reordering.move(
                        visit, visit.place().withPriority(Duration.ZERO), Verb.PRIORITY_TAKEN_BACK, staff, null)
                : visit;
    }

    private void count(OfficeId office, Visit visit, Need need) {
        jdbc.sql("""
                        insert into priority_tally (office_id, office_day, need, given) values (?, ?, ?, 1)
                        on duplicate key update given = given + 1
                        """).params(office.value(), visit.day(), need.name()).update();
    }

    private static String minutes(Duration off) {
        return "-%d min".formatted(off.toMinutes());
    }
}
