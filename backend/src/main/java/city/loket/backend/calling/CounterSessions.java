package city.loket.backend.calling;

import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works where now. One open session per counter and per person; the database sees to it. */
@Component
public class CounterSessions {

    private final JdbcClient jdbc;
    private final LoketClock clock;

    CounterSessions(JdbcClient jdbc, LoketClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Refusal {@code counter_taken} when somebody else works at this counter, or this person at another one */
    CounterSession open(OfficeId office, CounterId counter, long staff, Set<ServiceId> services) {
        try {
            var id = jdbc.sql("""
                            insert into counter_session (office_id, counter_id, staff_id, opened_at)
                            values (?, ?, ?, ?) returning id
                            """)
                    .params(office.value(), counter.value(), staff, Timestamp.from(clock.instant()))
                    .query(Long.class)
                    .single();
            services.forEach(service -> jdbc.sql("insert into counter_session_service values (?, ?)")
                    .params(id, service.value())
                    .update());
            forgetQuestions("asker_id", staff, Timestamp.from(clock.instant()));
            return new CounterSession(id, office, counter, staff, services);
        } catch (DuplicateKeyException taken) {
            throw new Refusal(Refusal.Code.COUNTER_TAKEN, "Somebody works at this counter");
        }
    }

    /** Whoever asked the one who sits there need not wait for an answer. */
    void close(CounterSession session) {
        var now = Timestamp.from(clock.instant());
        jdbc.sql("update counter_session set closed_at = ? where id = ? and closed_at is null")
                .params(now, session.id())
                .update();
        forgetQuestions("session_id", session.id(), now);
    }

    private void forgetQuestions(String whose, long id, Timestamp now) {
        jdbc.sql("update takeover set outcome = 'GONE', settled_at = ? where outcome is null and " + whose + " = ?")
                .params(now, id)
                .update();
    }

    public Optional<CounterSession> of(long staff) {
        return open("staff_id = ?", staff).stream().findFirst();
    }

    /** @throws Refusal {@code no_counter_session} when this person has opened no counter */
    public CounterSession current(SignedInStaff staff) {
        return of(staff.staffId())
                .orElseThrow(() -> new Refusal(Refusal.Code.NO_COUNTER_SESSION, "No counter is open for you"));
    }

    /** Every open session of the office, breaks included. */
    public List<CounterSession> open(OfficeId office) {
        return open("office_id = ?", office.value());
    }

    /** Those who call visitors now: open, and not on a break. */
    public List<CounterSession> working(OfficeId office) {
        return open(office).stream().filter(session -> !session.onBreak()).toList();
    }

    /** @param since {@code null} ends the break */
    void setBreak(CounterSession session, @Nullable Instant since) {
        jdbc.sql("update counter_session set break_since = ? where id = ?")
                .params(since == null ? null : Timestamp.from(since), session.id())
                .update();
    }

    /** Who sits at the open counters. */
    public Map<CounterId, Occupant> occupants(OfficeId office) {
        var occupants = new HashMap<CounterId, Occupant>();
        jdbc.sql("""
                        select s.counter_id, s.staff_id, s.break_since, m.name
                          from counter_session s join staff_member m on m.id = s.staff_id
                         where s.office_id = ? and s.closed_at is null
                        """).param(office.value()).query(rs -> {
            occupants.put(
                    new CounterId(rs.getLong("counter_id")),
                    new Occupant(
                            rs.getLong("staff_id"), rs.getString("name"), instant(rs.getTimestamp("break_since"))));
        });
        return occupants;
    }

    private Collection<CounterSession> sessions(String condition, long value) {
        var services = new HashMap<Long, Set<ServiceId>>();
        var found = new HashMap<Long, CounterSession>();
        jdbc.sql("""
                        select s.*, v.service_id from counter_session s
                          left join counter_session_service v on v.session_id = s.id
                         where s.closed_at is null and s.%s
                        """.formatted(condition)).param(value).query(rs -> {
            var id = rs.getLong("id");
            services.computeIfAbsent(id, any -> new HashSet<>()).add(new ServiceId(rs.getLong("service_id")));
            found.put(
                    id,
                    new CounterSession(
                            id,
                            new OfficeId(rs.getLong("office_id")),
                            new CounterId(rs.getLong("counter_id")),
                            rs.getLong("staff_id"),
                            services.get(id),
                            instant(rs.getTimestamp("break_since"))));
        });
        return found.values();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private List<CounterSession> open(String condition, long value) {
        return List.copyOf(sessions(condition, value));
    }
}
