package city.loket.backend.visit;

import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to every visit, when and by whom. Only ever added to, in the transaction of the change itself. */
@Component
class VisitRecords {

    private final JdbcClient jdbc;
    private final LoketClock clock;

    VisitRecords(JdbcClient jdbc, LoketClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param detail free of personal data */
    void add(Visit visit, Verb verb, Actor actor, @Nullable String detail) {
        jdbc.sql("""
                        insert into visit_record (visit_id, office_id, at, verb, state, actor, counter_id, detail)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        visit.id().value(),
                        visit.office().value(),
                        Timestamp.from(clock.instant()),
                        verb.name(),
                        visit.status().name(),
                        actor.key(),
                        visit.counter().map(counter -> counter.value()).orElse(null),
                        detail)
                .update();
    }
}
