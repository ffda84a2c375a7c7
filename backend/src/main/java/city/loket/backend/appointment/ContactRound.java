package city.loket.backend.appointment;

import city.loket.backend.office.Office;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Round;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets how visitors are reached in the night after the day of their appointment, as the page that asks for it promises. */
@Component
class ContactRound implements Round {

    private final Offices offices;
    private final JdbcClient jdbc;
    private final Commands commands;

    ContactRound(Offices offices, JdbcClient jdbc, Commands commands) {
        this.offices = offices;
        this.jdbc = jdbc;
        this.commands = commands;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void walk(Instant now) {
        offices.all().forEach(office -> commands.retried(() -> forget(office, now)));
    }

    /** A day ends where the office stands. */
    private int forget(Office office, Instant now) {
        var today = office.day(now).atStartOfDay(office.zone()).toInstant();
        return jdbc.sql("""
                        update appointment set email = null, phone = null, contact_key = null
                         where office_id = ? and starts_at < ?
                           and (email is not null or phone is not null or contact_key is not null)
                        """).params(office.id().value(), Timestamp.from(today)).update();
    }
}
