package city.loket.backend.appointment;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of appointments, and who did it: only ever added to. */
@Component
class AppointmentRecords {

    private final JdbcClient jdbc;
    private final LoketClock clock;

    AppointmentRecords(JdbcClient jdbc, LoketClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param detail such as a reason; never whom it is for */
    void add(Appointment appointment, Verb verb, Actor actor, @Nullable String detail) {
        add(appointment.office(), appointment.id().value(), appointment.group(), verb, actor, detail);
    }

    /** Of a whole office. */
    void add(OfficeId office, Verb verb, Actor actor, String detail) {
        add(office, null, null, verb, actor, detail);
    }

    private void add(
            OfficeId office,
            @Nullable Long appointment,
            @Nullable Long group,
            Verb verb,
            Actor actor,
            @Nullable String detail) {
        jdbc.sql("""
                        insert into appointment_record (office_id, appointment_id, group_id, at, verb, actor, detail)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        office.value(),
                        appointment,
                        group,
                        Timestamp.from(clock.instant()),
                        verb.name(),
                        actor.key(),
                        detail)
                .update();
    }

    enum Verb {
        BOOK,
        OVERBOOK,
        MOVE,
        CANCEL,
        /** Nobody came. */
        MISS,
        /** Somebody came after all. */
        COME,
        CLOSE,
        REOPEN,
        /** It stays although its day is closed. */
        KEEP
    }
}
