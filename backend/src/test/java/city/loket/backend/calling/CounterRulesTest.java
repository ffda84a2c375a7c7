package city.loket.backend.calling;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Counter;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.staff.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database itself refuses what must never be of counters; remove a rule from the migrations and its test fails by name. */
@BackendTest
class CounterRulesTest {

    private static final String OPEN = """
            insert into counter_session (office_id, counter_id, staff_id, opened_at)
            values (?, ?, ?, '2026-01-01') returning id""";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestTown town;

    @Autowired
    private Counters counters;

    private long office;
    private List<Long> row;
    private List<Long> staff;

    @BeforeEach
    void counters_and_three_clerks() {
        Office there = town.newOffice();
        office = there.id().value();
        row = counters.of(there.id()).stream()
                .map(Counter::id)
                .map(id -> id.value())
                .toList();
        staff = Stream.of("An", "Bram", "Chloé")
                .map(name -> town.hired(there, name, Role.AGENT).staffId())
                .toList();
    }

    private long opened(long counter, long clerk) {
        return jdbc.sql(OPEN).params(office, counter, clerk).query(Long.class).single();
    }

    private void refuses(String rule, String sql, Object... values) {
        assertThatThrownBy(() -> jdbc.sql(sql).params(values).update()).hasStackTraceContaining(rule);
    }

    @Test
    void counter_session_once_and_staff_session_once() {
        opened(row.get(0), staff.get(0));

        refuses("counter_session_once", OPEN, office, row.get(0), staff.get(1));
        refuses("staff_session_once", OPEN, office, row.get(1), staff.get(0));
    }

    @Test
    void takeover_once_and_takeover_asker_once() {
        var session = opened(row.get(0), staff.get(0));
        var ask = """
                insert into takeover (office_id, counter_id, session_id, asker_id, services, asked_at)
                values (?, ?, ?, ?, '', '2026-01-01')""";
        jdbc.sql(ask).params(office, row.get(0), session, staff.get(1)).update();

        refuses("takeover_once", ask, office, row.get(0), session, staff.get(2));
        refuses("takeover_asker_once", ask, office, row.get(1), session, staff.get(1));
    }

    @Test
    void emergency_once() {
        var call = "insert into emergency (office_id, staff_id, raised_at) values (?, ?, '2026-01-01')";
        jdbc.sql(call).params(office, staff.get(0)).update();

        refuses("emergency_once", call, office, staff.get(0));
    }
}
