package city.loket.backend.visit;

import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody's last act, with the visit's row as it was before: one for each member of staff. */
@Component
public class LastActs {

    private static final Set<Verb> UNDOABLE = EnumSet.of(
            Verb.CALL,
            Verb.CALL_OUT_OF_TURN,
            Verb.PUT_BACK,
            Verb.START,
            Verb.PARK,
            Verb.RESUME,
            Verb.RETURN,
            Verb.FINISH,
            Verb.NO_SHOW,
            Verb.LEAVE,
            Verb.TRANSFER,
            Verb.FURTHER);
    /** All that {@link Visits#save} writes. */
    private static final String COLUMNS = """
            service_id, letter, number, photos_needed, photos_missing, photo_again, errand, paper, state, since, keep_until,
            device_id, job, renewed_at, counter_id, times, left_reason, outcome, for_counter_id""";

    private final JdbcClient jdbc;
    private final VisitRecords records;
    private final Visits visits;
    private final LoketClock clock;

    LastActs(JdbcClient jdbc, VisitRecords records, Visits visits, LoketClock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.visits = visits;
        this.clock = clock;
    }

    /** Keeps the row as it still is; under the queue's lock, before the act is saved. */
    void remember(Visit visit, Verb verb, Actor actor) {
        if (actor instanceof Actor.Staff && UNDOABLE.contains(verb)) {
            jdbc.sql("""
                            replace into last_act (actor, verb, at, visit_id, version, %1$s)
                            select ?, ?, ?, id, version + 1, %1$s from visit where id = ?
                            """.formatted(COLUMNS))
                    .params(
                            actor.key(),
                            verb.name(),
                            Timestamp.from(clock.instant()),
                            visit.id().value())
                    .update();
        }
    }

    /** Empty when it was undone, or nothing was ever done. */
    public Optional<LastAct> of(Actor.Staff staff) {
        return jdbc.sql("select * from last_act where actor = ?")
                .param(staff.key())
                .query(LastActs::read)
                .optional();
    }

    private static LastAct read(ResultSet rs, int row) throws SQLException {
        return new LastAct(
                new VisitId(rs.getLong("visit_id")),
                Verb.valueOf(rs.getString("verb")),
                rs.getTimestamp("at").toInstant(),
                rs.getInt("version"),
                StateColumns.read(rs));
    }

    /**
     * The visit is again as it was before this act, its place in the queue apart, which the act has not changed. Under the queue's
     * lock, and only while the visit has not moved on.
     */
    public Visit takeBack(Visit visit, LastAct act, Actor.Staff staff) {
        jdbc.sql("""
                        update visit v join last_act l on l.visit_id = v.id and l.version = v.version
                           set v.version = v.version + 1, %s
                         where l.actor = ?
                        """.formatted(asBefore())).param(staff.key()).update();
        jdbc.sql("delete from last_act where actor = ?").param(staff.key()).update();
        var back = visits.get(visit.office(), visit.id());
        records.add(back, Verb.UNDO, staff, act.verb().name());
        return back;
    }

    private static String asBefore() {
        return Arrays.stream(COLUMNS.split(",\\s*"))
                .map(column -> "v.%1$s = l.%1$s".formatted(column))
                .collect(Collectors.joining(", "));
    }
}
