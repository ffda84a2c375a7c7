package city.loket.backend.calling;

import city.loket.backend.calling.Takeover.Outcome;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every question for a counter there ever was. Whoever changes one holds the office's queue lock. */
@Component
public class Takeovers {

    private static final String SELECT = """
            select t.*, m.name as asker_name from takeover t join staff_member m on m.id = t.asker_id where
            """;

    private final JdbcClient jdbc;
    private final LoketClock clock;

    Takeovers(JdbcClient jdbc, LoketClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Takeover add(CounterSession asked, long asker, Collection<String> services) {
        var id = jdbc.sql("""
                        insert into takeover (office_id, counter_id, session_id, asker_id, services, asked_at)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        asked.office().value(),
                        asked.counter().value(),
                        asked.id(),
                        asker,
                        String.join(",", services),
                        Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        return find(asked.office(), id).orElseThrow();
    }

    /** Only the first outcome counts. */
    void settle(Takeover takeover, Outcome outcome) {
        jdbc.sql("update takeover set outcome = ?, settled_at = ? where id = ? and outcome is null")
                .params(outcome.name(), Timestamp.from(clock.instant()), takeover.id())
                .update();
    }

    Optional<Takeover> find(OfficeId office, long id) {
        return jdbc.sql(SELECT + "t.office_id = ? and t.id = ?")
                .params(office.value(), id)
                .query(Takeovers::takeover)
                .optional();
    }

    /** The last question to the one who sits there in this session, whatever became of it. */
    public Optional<Takeover> lastTo(CounterSession session) {
        return last("t.session_id = ?", session.id());
    }

    /** The last question of this person, whatever became of it. */
    public Optional<Takeover> lastBy(long asker) {
        return last("t.asker_id = ?", asker);
    }

    List<Takeover> overdue(Instant now) {
        return jdbc.sql(SELECT + "t.outcome is null and t.asked_at <= ?")
                .param(Timestamp.from(Takeover.overdue(now)))
                .query(Takeovers::takeover)
                .list();
    }

    private Optional<Takeover> last(String condition, long value) {
        return jdbc.sql(SELECT + condition + " order by t.id desc limit 1")
                .param(value)
                .query(Takeovers::takeover)
                .optional();
    }

    private static Takeover takeover(ResultSet rs, int row) throws SQLException {
        var services = rs.getString("services");
        var outcome = rs.getString("outcome");
        return new Takeover(
                rs.getLong("id"),
                new OfficeId(rs.getLong("office_id")),
                new CounterId(rs.getLong("counter_id")),
                rs.getLong("session_id"),
                rs.getLong("asker_id"),
                rs.getString("asker_name"),
                services.isEmpty() ? List.of() : Arrays.asList(services.split(",")),
                rs.getTimestamp("asked_at").toInstant(),
                outcome == null ? null : Outcome.valueOf(outcome));
    }
}
