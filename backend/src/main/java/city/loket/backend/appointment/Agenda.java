package city.loket.backend.appointment;

import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is booked for when; everywhere the earliest first. */
@Component
public class Agenda {

    private final JdbcClient jdbc;

    Agenda(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a day, whatever became of them. */
    public List<Appointment> of(Office office, LocalDate day) {
        return jdbc.sql("""
                        select * from appointment where office_id = ? and starts_at >= ? and starts_at < ?
                         order by starts_at, id
                        """)
                .params(
                        office.id().value(),
                        Timestamp.from(day.atStartOfDay(office.zone()).toInstant()),
                        Timestamp.from(
                                day.plusDays(1).atStartOfDay(office.zone()).toInstant()))
                .query(AppointmentRow::read)
                .list();
    }

    /** Who is still expected between two moments: the second moment is not included. */
    public List<Appointment> expected(OfficeId office, Instant from, Instant until) {
        return jdbc.sql("""
                        select * from appointment
                         where office_id = ? and starts_at >= ? and starts_at < ? and status = 'BOOKED'
                         order by starts_at, id
                        """)
                .params(office.value(), Timestamp.from(from), Timestamp.from(until))
                .query(AppointmentRow::read)
                .list();
    }

    /** Expected from this moment on, without those of whom staff decided that they stay whatever is closed. */
    List<Appointment> unkept(OfficeId office, Instant from) {
        return jdbc.sql("""
                        select * from appointment
                         where office_id = ? and starts_at >= ? and status = 'BOOKED'
                           and (kept_for is null or kept_for <> starts_at)
                         order by starts_at, id
                        """)
                .params(office.value(), Timestamp.from(from))
                .query(AppointmentRow::read)
                .list();
    }

    /** Booked in whatever office for a time before this one. */
    List<Appointment> overdue(Instant now) {
        return jdbc.sql("select * from appointment where status = 'BOOKED' and starts_at < ? order by starts_at, id")
                .param(Timestamp.from(now))
                .query(AppointmentRow::read)
                .list();
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
}
