package city.loket.backend.appointment;

import city.loket.backend.appointment.Appointment.Status;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Tokens;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every appointment there is. */
@Component
public class Appointments {

    private final JdbcClient jdbc;
    private final LoketClock clock;

    Appointments(JdbcClient jdbc, LoketClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By its code as somebody typed it, or by the token of its QR code. */
    public Optional<Appointment> find(OfficeId office, String codeOrToken) {
        return jdbc.sql("select * from appointment where office_id = ? and (code = ? or token = ?)")
                .params(office.value(), Tokens.tidy(codeOrToken), codeOrToken)
                .query(AppointmentRow::read)
                .optional();
    }

    public Optional<Appointment> find(AppointmentId id) {
        return jdbc.sql("select * from appointment where id = ?")
                .param(id.value())
                .query(AppointmentRow::read)
                .optional();
    }

    /** In other offices: what is still booked under this code or token. */
    public List<Appointment> elsewhere(OfficeId office, String codeOrToken) {
        return jdbc.sql("""
                        select * from appointment
                         where (code = ? or token = ?) and office_id <> ? and status = 'BOOKED'
                        """)
                .params(Tokens.tidy(codeOrToken), codeOrToken, office.value())
                .query(AppointmentRow::read)
                .list();
    }

    /** By the token of its QR code, in whatever office. */
    public Optional<Appointment> byToken(String token) {
        return jdbc.sql("select * from appointment where token = ?")
                .param(token)
                .query(AppointmentRow::read)
                .optional();
    }

    /** As it is now; nobody else changes it until the caller's transaction ends. */
    public Appointment locked(AppointmentId id) {
        return jdbc.sql("select * from appointment where id = ? for update")
                .param(id.value())
                .query(AppointmentRow::read)
                .single();
    }

    /** Of a time that is taken already; the code and the token are new, the service is as it is now. */
    Appointment add(Reservation reserved, Contact contact, Language language) {
        return jdbc.sql("""
                        insert into appointment
                               (office_id, service_id, service_version_id, group_id, variant, code, token, starts_at,
                               ends_at, persons, language, status, channel, booked_at, late_for, contact_key, email, phone)
                        values (:office, :service, (select version_id from service where id = :service), :group, :variant,
                               :code, :token, :start, :end, :persons, :language, 'BOOKED', :channel, :now, :late, :key,
                               :email, :phone)
                        returning *
                        """)
                .param("office", reserved.span().office().value())
                .param("service", reserved.service().value())
                .param("code", Tokens.code())
                .param("token", Tokens.token())
                .param("language", language.code())
                .param("channel", reserved.channel().name())
                .param("now", Timestamp.from(clock.instant()))
                .param("key", contact.key())
                .param("email", contact.email())
                .param("phone", contact.phone())
                .params(time(reserved))
                .query(AppointmentRow::read)
                .single();
    }

    /** To another time and perhaps another procedure; code and token stay. */
    void move(AppointmentId id, Reservation reserved) {
        jdbc.sql("""
                        update appointment
                           set group_id = :group, variant = :variant, starts_at = :start, ends_at = :end,
                               persons = :persons, late_for = :late,
                               service_version_id = (select version_id from service where id = service_id)
                         where id = :id
                        """).param("id", id.value()).params(time(reserved)).update();
    }

    /** @param told for its visitor to read */
    void cancel(AppointmentId id, @Nullable String told) {
        jdbc.sql("update appointment set status = 'CANCELLED', told = ? where id = ?")
                .params(told, id.value())
                .update();
    }

    private static Map<String, @Nullable Object> time(Reservation reserved) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("group", reserved.span().group());
        columns.put("variant", reserved.variant());
        columns.put("start", Timestamp.from(reserved.span().startsAt()));
        columns.put("end", Timestamp.from(reserved.span().endsAt()));
        columns.put("persons", reserved.persons());
        columns.put("late", reserved.lateFor());
        return columns;
    }

    /** @return whether it was still booked; false when somebody else has just checked it in, or it is over */
    public boolean checkIn(AppointmentId id) {
        return change(id, Status.BOOKED, Status.CHECKED_IN);
    }

    /** @return whether it was in that state and now is in the other */
    boolean change(AppointmentId id, Status from, Status to) {
        return jdbc.sql("update appointment set status = ? where id = ? and status = ?")
                        .params(to.name(), id.value(), from.name())
                        .update()
                == 1;
    }

    /**
     * It stays whatever is closed then, or that is to be decided again.
     *
     * @return whether it is still booked for this time
     */
    boolean keep(Appointment appointment, boolean stays) {
        return jdbc.sql("""
                        update appointment set kept_for = if(?, starts_at, null)
                         where id = ? and status = 'BOOKED' and starts_at = ?
                        """)
                        .params(stays, appointment.id().value(), Timestamp.from(appointment.startsAt()))
                        .update()
                == 1;
    }

    /** Of whoever is reached there, as long as that is not forgotten; the earliest first. */
    public List<Appointment> reachedBy(OfficeId office, Contact contact) {
        return jdbc.sql(
                        "select * from appointment where office_id = ? and (email = ? or phone = ?) order by starts_at, id")
                .params(office.value(), contact.email(), contact.phone())
                .query(AppointmentRow::read)
                .list();
    }

    /** How its visitor is reached; for staff only. */
    public Contact contact(AppointmentId id) {
        return jdbc.sql("select email, phone from appointment where id = ?")
                .param(id.value())
                .query((rs, row) -> new Contact(rs.getString("email"), rs.getString("phone")))
                .single();
    }
}
