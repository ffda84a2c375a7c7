package city.loket.backend.appointment;

import city.loket.backend.appointment.Hold.State;
import city.loket.backend.appointment.slot.Span;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Tokens;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every hold. Each change of its state is one conditional statement, so that only one of two who try succeeds. */
@Component
public class Holds {

    private final JdbcClient jdbc;
    private final AppointmentProperties settings;
    private final LoketClock clock;

    Holds(JdbcClient jdbc, AppointmentProperties settings, LoketClock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whatever became of it. */
    public Optional<Hold> find(String token) {
        return jdbc.sql("select * from appointment_hold where token = ?")
                .param(token)
                .query(Holds::hold)
                .optional();
    }

    /** Keeps a time that is taken already. */
    Hold add(Reservation reserved) {
        var hold = new Hold(Tokens.token(), reserved, clock.instant().plus(settings.hold()));
        jdbc.sql("""
                        insert into appointment_hold (token, office_id, group_id, service_id, variant, starts_at,
                               ends_at, persons, channel, late_for, state, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'HELD', ?)
                        """)
                .params(
                        hold.token(),
                        reserved.span().office().value(),
                        reserved.span().group(),
                        reserved.service().value(),
                        reserved.variant(),
                        Timestamp.from(hold.startsAt()),
                        Timestamp.from(hold.endsAt()),
                        reserved.persons(),
                        reserved.channel().name(),
                        reserved.lateFor(),
                        Timestamp.from(hold.expiresAt()))
                .update();
        return hold;
    }

    /** @return whether it was in that state and now is in the other */
    boolean change(Hold hold, State from, State to) {
        return jdbc.sql("update appointment_hold set state = ? where token = ? and state = ?")
                        .params(to.name(), hold.token(), from.name())
                        .update()
                == 1;
    }

    /** @return whether its time had run out by then, and nobody had confirmed or released it */
    boolean expire(Hold hold, Instant now) {
        return jdbc.sql("""
                        update appointment_hold set state = 'EXPIRED'
                         where token = ? and state = 'HELD' and expires_at <= ?
                        """).params(hold.token(), Timestamp.from(now)).update() == 1;
    }

    /** Whose time has run out. */
    List<Hold> overdue(Instant now) {
        return jdbc.sql("select * from appointment_hold where state = 'HELD' and expires_at <= ? order by expires_at")
                .param(Timestamp.from(now))
                .query(Holds::hold)
                .list();
    }

    /** Forgets what was over before that moment. */
    void forget(Instant before) {
        jdbc.sql("""
                        delete from appointment_hold
                         where state in ('CONFIRMED', 'EXPIRED', 'RELEASED') and expires_at < ?
                        """).param(Timestamp.from(before)).update();
    }

    private static Hold hold(ResultSet rs, int row) throws SQLException {
        var span = new Span(
                new OfficeId(rs.getLong("office_id")),
                rs.getLong("group_id"),
                rs.getTimestamp("starts_at").toInstant(),
                rs.getTimestamp("ends_at").toInstant());
        var reserved = new Reservation(
                span,
                new ServiceId(rs.getLong("service_id")),
                rs.getString("variant"),
                rs.getInt("persons"),
                Channel.valueOf(rs.getString("channel")),
                rs.getObject("late_for", LocalDate.class));
        return new Hold(
                rs.getString("token"), reserved, rs.getTimestamp("expires_at").toInstant());
    }
}
