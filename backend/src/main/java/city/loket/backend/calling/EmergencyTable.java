package city.loket.backend.calling;

import city.loket.backend.calling.Emergency.Colleague;
import city.loket.backend.calling.Emergency.Outcome;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of emergencies. Whoever changes one holds the office's queue lock. */
@Component
class EmergencyTable {

    private final JdbcClient jdbc;
    private final LoketClock clock;

    EmergencyTable(JdbcClient jdbc, LoketClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The oldest first. */
    List<Emergency> open(OfficeId office) {
        return jdbc.sql("""
                        select e.*, c.name as counter, m.name as staff_name
                          from emergency e join staff_member m on m.id = e.staff_id left join counter c on c.id = e.counter_id
                         where e.office_id = ? and e.outcome is null order by e.id
                        """).param(office.value()).query(this::emergency).list();
    }

    void add(OfficeId office, @Nullable CounterId counter, long staff) {
        jdbc.sql("insert into emergency (office_id, counter_id, staff_id, raised_at) values (?, ?, ?, ?)")
                .params(office.value(), counter == null ? null : counter.value(), staff, now())
                .update();
    }

    void addComing(Emergency emergency, long staff) {
        jdbc.sql("insert into emergency_coming (emergency_id, staff_id, at) values (?, ?, ?)")
                .params(emergency.id(), staff, now())
                .update();
    }

    void close(Emergency emergency, Outcome outcome, long by) {
        jdbc.sql("update emergency set outcome = ?, closed_at = ?, closed_by = ? where id = ? and outcome is null")
                .params(outcome.name(), now(), by, emergency.id())
                .update();
    }

    /** Whether there ever was such a one here. */
    boolean isKnown(OfficeId office, long id) {
        return jdbc.sql("select count(*) from emergency where office_id = ? and id = ?")
                        .params(office.value(), id)
                        .query(Long.class)
                        .single()
                == 1;
    }

    private List<Colleague> coming(long emergency) {
        return jdbc.sql("""
                        select c.staff_id, m.name from emergency_coming c join staff_member m on m.id = c.staff_id
                         where c.emergency_id = ? order by c.at, c.staff_id
                        """)
                .param(emergency)
                .query((rs, row) -> new Colleague(rs.getLong("staff_id"), rs.getString("name")))
                .list();
    }

    private Emergency emergency(ResultSet rs, int row) throws SQLException {
        var counter = rs.getString("counter");
        return new Emergency(
                rs.getLong("id"),
                counter == null ? null : new CounterId(rs.getLong("counter_id")),
                counter,
                rs.getLong("staff_id"),
                rs.getString("staff_name"),
                rs.getTimestamp("raised_at").toInstant(),
                coming(rs.getLong("id")));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
