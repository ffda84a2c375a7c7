package city.loket.backend.appointment;

import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.catalogue.ServiceVersionId;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Tokens;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every appointment there is. */
@Component
public class Appointments {

    private final JdbcClient jdbc;

    Appointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By its code as somebody typed it, or by the token of its QR code. */
    public Optional<Appointment> find(OfficeId office, String codeOrToken) {
        return jdbc.sql("select * from appointment where office_id = ? and (code = ? or token = ?)")
                .params(office.value(), Tokens.tidy(codeOrToken), codeOrToken)
                .query(Appointments::appointment)
                .optional();
    }

    public Optional<Appointment> find(AppointmentId id) {
        return jdbc.sql("select * from appointment where id = ?")
                .param(id.value())
                .query(Appointments::appointment)
                .optional();
    }

    /** Books a place for the service as it is now; the code and the token are new. */
    public Appointment book(OfficeId office, ServiceId service, Instant startsAt, int persons, Language language) {
        return jdbc.sql("""
                        insert into appointment
                               (office_id, service_id, service_version_id, code, token, starts_at, persons, language,
                               status)
                        values (?, ?, (select version_id from service where id = ?), ?, ?, ?, ?, ?, 'BOOKED') returning *
                        """)
                .params(
                        office.value(),
                        service.value(),
                        service.value(),
                        Tokens.code(),
                        Tokens.token(),
                        Timestamp.from(startsAt),
                        persons,
                        language.code())
                .query(Appointments::appointment)
                .single();
    }

    /** Who is still expected between two moments, the earliest first; the second moment is not included. */
    public List<Appointment> expected(OfficeId office, Instant from, Instant until) {
        return jdbc.sql("""
                        select * from appointment
                         where office_id = ? and starts_at >= ? and starts_at < ? and status = 'BOOKED'
                         order by starts_at, id
                        """)
                .params(office.value(), Timestamp.from(from), Timestamp.from(until))
                .query(Appointments::appointment)
                .list();
    }

    /** @return whether it was still booked; false when somebody else has just checked it in, or it is over */
    public boolean checkIn(AppointmentId id) {
        return jdbc.sql("update appointment set status = 'CHECKED_IN' where id = ? and status = 'BOOKED'")
                        .param(id.value())
                        .update()
                == 1;
    }

    /** How many are booked or checked in between two moments; the second one is not included. */
    public int count(OfficeId office, Instant from, Instant until) {
        return jdbc.sql("""
                        select count(*) from appointment
                         where office_id = ? and starts_at >= ? and starts_at < ?
                           and status in ('BOOKED', 'CHECKED_IN')
                        """)
                .params(office.value(), Timestamp.from(from), Timestamp.from(until))
                .query(Integer.class)
                .single();
    }

    private static Appointment appointment(ResultSet rs, int row) throws SQLException {
        return new Appointment(
                new AppointmentId(rs.getLong("id")),
                new OfficeId(rs.getLong("office_id")),
                new ServiceId(rs.getLong("service_id")),
                Optional.ofNullable(rs.getObject("service_version_id", Long.class))
                        .map(ServiceVersionId::new)
                        .orElse(null),
                rs.getString("code"),
                rs.getString("token"),
                rs.getTimestamp("starts_at").toInstant(),
                rs.getInt("persons"),
                Language.of(rs.getString("language")),
                Appointment.Status.valueOf(rs.getString("status")));
    }
}
