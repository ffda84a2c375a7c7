package city.loket.backend.outlook;

import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.outlook.Attendance.Kept;
import city.loket.backend.platform.LoketClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How those with an appointment came today, from the appointments and the visits that became of them. */
@Component
class Attendances {

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Memory<Attendance> memory;

    Attendances(JdbcClient jdbc, Offices offices, LoketClock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.memory = new Memory<>(clock, this::read);
    }

    Attendance of(OfficeId office) {
        return memory.of(office);
    }

    private Attendance read(OfficeId id, Instant now) {
        var office = offices.get(id);
        var begin = office.day(now).atStartOfDay(office.zone()).toInstant();
        return Attendance.of(jdbc.sql("""
                        select a.starts_at, v.arrived_at
                          from appointment a left join visit v on v.appointment_id = a.id
                         where a.office_id = ? and a.starts_at >= ? and a.starts_at < ? and a.status in ('CHECKED_IN', 'MISSED')
                        """)
                .params(id.value(), Timestamp.from(begin), Timestamp.from(now))
                .query(Attendances::kept)
                .list());
    }

    private static Kept kept(ResultSet rs, int row) throws SQLException {
        var arrived = rs.getTimestamp("arrived_at");
        return new Kept(rs.getTimestamp("starts_at").toInstant(), arrived == null ? null : arrived.toInstant());
    }
}
