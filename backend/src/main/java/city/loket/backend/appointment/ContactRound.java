package city.loket.backend.appointment;

import city.loket.backend.office.Office;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.ClockDriven;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.LoketClock;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets how visitors are reached in the night after the day of their appointment, as the page that asks for it promises. */
@Component
class ContactRound {

    private final Offices offices;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final LoketClock clock;

    ContactRound(Offices offices, JdbcClient jdbc, Commands commands, LoketClock clock) {
        this.offices = offices;
        this.jdbc = jdbc;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void walk() {
        walk(clock.instant());
    }

    @EventListener
    void walk(ClockDriven driven) {
        walk(driven.now());
    }

    private void walk(Instant now) {
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
