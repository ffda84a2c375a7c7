package city.loket.backend.staff;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done to accounts, and by whom. Only ever added to, in the transaction of the change itself. */
@Component
class StaffRecords {

    private final JdbcClient jdbc;
    private final LoketClock clock;

    StaffRecords(JdbcClient jdbc, LoketClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(OfficeId office, long staff, Verb verb, Actor actor, @Nullable String detail) {
        jdbc.sql("insert into staff_record (office_id, staff_id, at, verb, actor, detail) values (?, ?, ?, ?, ?, ?)")
                .params(office.value(), staff, Timestamp.from(clock.instant()), verb.name(), actor.key(), detail)
                .update();
    }

    /** What happens to an account. */
    enum Verb {
        ADD,
        ROLE,
        ONE_TIME_PASSWORD,
        PASSWORD,
        UNLOCK,
        SKILLS,
        CLOSE,
        REOPEN
    }
}
