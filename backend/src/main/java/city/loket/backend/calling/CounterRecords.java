package city.loket.backend.calling;

import city.loket.backend.office.CounterId;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done with counters, and by whom. Only ever added to, in the transaction of the change itself. */
@Component
class CounterRecords {

    private static final int LONGEST = 400;

    private final JdbcClient jdbc;
    private final LoketClock clock;

    CounterRecords(JdbcClient jdbc, LoketClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CounterSession session, CounterVerb verb, Actor by, @Nullable String detail) {
        add(session.office(), session.counter(), verb, by, detail);
    }

    /** @param counter {@code null} for somewhere else in the building */
    void add(OfficeId office, @Nullable CounterId counter, CounterVerb verb, Actor by, @Nullable String detail) {
        jdbc.sql(
                        "insert into counter_record (office_id, counter_id, at, verb, actor, detail) values (?, ?, ?, ?, ?, ?)")
                .params(
                        office.value(),
                        counter == null ? null : counter.value(),
                        Timestamp.from(clock.instant()),
                        verb.name(),
                        by.key(),
                        detail == null ? null : detail.substring(0, Math.min(detail.length(), LONGEST)))
                .update();
    }
}
