package city.loket.backend.visit;

import city.loket.backend.office.CounterId;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to every visit, when and by whom. Only ever added to, in the transaction of the change itself. */
@Component
public class VisitRecords {

    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final LoketClock clock;

    VisitRecords(JdbcClient jdbc, LoketClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param detail free of personal data */
    void add(Visit visit, Verb verb, Actor actor, @Nullable String detail) {
        add(visit, List.of(verb), actor, detail);
    }

    /** Several things that happened at once, in their order, by one statement. */
    void add(Visit visit, List<Verb> verbs, Actor actor, @Nullable String detail) {
        write(verbs.stream()
                .map(verb -> row(visit, verb, actor, detail, null, verb == Verb.ARRIVE ? visit.dueAt() : null))
                .toList());
    }

    /** The visit has another place than before. */
    void addPlaced(Instant before, Visit visit, Verb verb, Actor actor, @Nullable String detail) {
        write(List.of(row(visit, verb, actor, detail, before, visit.dueAt())));
    }

    /** What was noted when this visit was last called; empty when that was in its turn. */
    public Optional<String> calledOutOfTurn(VisitId visit) {
        return jdbc.sql("""
                        select if(verb = 'CALL_OUT_OF_TURN', detail, null) from visit_record
                         where visit_id = ? and verb in ('CALL', 'CALL_OUT_OF_TURN') order by id desc limit 1
                        """).param(visit.value()).query(String.class).optional();
    }

    private List<@Nullable Object> row(
            Visit visit,
            Verb verb,
            Actor actor,
            @Nullable String detail,
            @Nullable Instant before,
            @Nullable Instant after) {
        return Arrays.asList(
                visit.id().value(),
                visit.office().value(),
                Timestamp.from(clock.instant()),
                verb.name(),
                visit.status().name(),
                actor.key(),
                visit.counter().map(CounterId::value).orElse(null),
                detail,
                before == null ? null : Timestamp.from(before),
                after == null ? null : Timestamp.from(after));
    }

    private void write(List<List<@Nullable Object>> rows) {
        jdbc.sql("""
                        insert into visit_record (visit_id, office_id, at, verb, state, actor, counter_id, detail,
                               due_before, due_after)
                        values\s""" + String.join(", ", Collections.nCopies(rows.size(), ROW)))
                .params(rows.stream().<@Nullable Object>flatMap(List::stream).toList())
                .update();
    }

    /** What happened to this visit, the latest first. */
    public List<Happened> of(Visit visit) {
        return jdbc.sql(
                        "select at, verb, state, actor, counter_id, detail from visit_record where visit_id = ? order by id desc")
                .param(visit.id().value())
                .query(VisitRecords::read)
                .list();
    }

    private static Happened read(ResultSet rs, int row) throws SQLException {
        var counter = rs.getLong("counter_id");
        return new Happened(
                rs.getTimestamp("at").toInstant(),
                Verb.valueOf(rs.getString("verb")),
                VisitStatus.valueOf(rs.getString("state")),
                Actor.of(rs.getString("actor")),
                counter == 0 ? null : new CounterId(counter),
                rs.getString("detail"));
    }

    /**
     * One line of the record.
     *
     * @param state the visit's afterwards
     * @param counter where it was afterwards; {@code null} when at none
     * @param detail free of personal data
     */
    public record Happened(
            Instant at,
            Verb verb,
            VisitStatus state,
            Actor actor,
            @Nullable CounterId counter,
            @Nullable String detail) {}
}
