package city.loket.backend.visit;

import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.OfficeId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is where in an office's building now, in the queue's order, and who went today. */
@Component
public class Building {

    private final JdbcClient jdbc;

    Building(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The smallest (due_at, id) of each of these services and of those sent to this counter, and of those the smallest; empty when
     * nobody waits for it.
     */
    public Optional<Visit> next(OfficeId office, Collection<ServiceId> services, CounterId counter) {
        var sentHere = "(select * from visit where for_counter_id = %d order by due_at, id limit 1)"
                .formatted(counter.value());
        var perService = services.stream().map(service -> """
                (select * from visit where office_id = %d and state = 'WAITING' and service_id = %d and for_counter_id is null
                  order by due_at, id limit 1)""".formatted(office.value(), service.value()));
        var all = Stream.concat(Stream.of(sentHere), perService).collect(Collectors.joining(" union all "));
        return jdbc.sql(all + " order by due_at, id limit 1")
                .query(VisitRow::read)
                .optional();
    }

    /** Who waits for this counter alone, in the queue's order. */
    public List<Visit> sentTo(CounterId counter) {
        return jdbc.sql("select * from visit where for_counter_id = ? order by due_at, id")
                .param(counter.value())
                .query(VisitRow::read)
                .list();
    }

    /** Everybody of the office who is in one of these states, in the queue's order. */
    public List<Visit> in(OfficeId office, VisitStatus... states) {
        return jdbc.sql("select * from visit where office_id = :office and state in (:states) order by due_at, id")
                .param("office", office.value())
                .param("states", List.of(states).stream().map(Enum::name).toList())
                .query(VisitRow::read)
                .list();
    }

    /** Whom this counter has called or serves. */
    public Optional<Visit> at(CounterId counter) {
        return jdbc.sql("select * from visit where busy_counter = ?")
                .param(counter.value())
                .query(VisitRow::read)
                .optional();
    }

    /** Whom this counter has parked, the longest first. */
    public List<Visit> parked(OfficeId office, CounterId counter) {
        return jdbc.sql("""
                        select * from visit where office_id = ? and state = 'PARKED' and counter_id = ? order by since, id
                        """)
                .params(office.value(), counter.value())
                .query(VisitRow::read)
                .list();
    }

    /** How many wait for a counter with these services before {@code (dueAt, id)}. */
    public int waitingBefore(
            OfficeId office, Collection<ServiceId> services, CounterId counter, Instant dueAt, long id) {
        return jdbc.sql("""
                        select count(*) from visit
                         where office_id = :office and state = 'WAITING'
                           and (for_counter_id = :counter or for_counter_id is null and service_id in (:services))
                           and (due_at < :dueAt or (due_at = :dueAt and id < :id))
                        """)
                .param("office", office.value())
                .param("services", services.stream().map(ServiceId::value).toList())
                .param("counter", counter.value())
                .param("dueAt", Timestamp.from(dueAt))
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** How many persons at the booths have no photo yet. */
    public int personsAtBooth(OfficeId office) {
        return jdbc.sql("""
                        select coalesce(sum(photos_missing), 0) from visit
                         where office_id = ? and state = 'AT_BOOTH' and errand = 'BOOTH'
                        """).param(office.value()).query(Integer.class).single();
    }

    /** How many visits of this day were served to the end. */
    public int completed(OfficeId office, LocalDate day) {
        return jdbc.sql("""
                        select count(*) from visit use index (number_once)
                         where office_id = ? and office_day = ? and state = 'COMPLETED'
                        """).params(office.value(), day).query(Integer.class).single();
    }

    /** Who went without being served on this day, the latest first. */
    public List<Visit> gone(OfficeId office, LocalDate day) {
        return jdbc.sql("""
                        select * from visit
                         where office_id = ? and office_day = ? and state in ('NO_SHOW', 'LEFT')
                         order by since desc, id desc
                        """).params(office.value(), day).query(VisitRow::read).list();
    }
}
