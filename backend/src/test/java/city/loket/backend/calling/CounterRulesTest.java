package city.loket.backend.calling;

import static org.assertj.core.api.Assertions.assertThat;
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

    private Office there;
    private long office;
    private List<Long> row;
    private List<Long> staff;

    @BeforeEach
    void counters_and_three_clerks() {
        there = town.newOffice();
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

    @Test
    void one_counter_one_visit() {
        var one = town.waiting(there).id().value();
        var other = town.waiting(there).id().value();
        var counter = row.getFirst();
        var call = "update visit set state = 'CALLED', times = 1, counter_id = ? where id = ?";
        jdbc.sql(call).params(counter, one).update();

        refuses("one_counter_one_visit", call, counter, other);
        jdbc.sql("update visit set state = 'PARKED', times = null where id = ?")
                .param(one)
                .update();
        assertThat(jdbc.sql(call).params(counter, other).update())
                .as("whoever is parked leaves the counter free")
                .isOne();
        refuses("one_counter_one_visit", "update visit set state = 'SERVING' where id = ?", one);
    }

    @Test
    void for_counter_waits() {
        var visit = town.waiting(there).id().value();
        jdbc.sql("update visit set for_counter_id = ? where id = ?")
                .params(row.getFirst(), visit)
                .update();

        refuses("for_counter_waits", "update visit set state = 'NO_SHOW' where id = ?", visit);
    }

    @Test
    void visit_outcome() {
        var visit = town.waiting(there).id().value();

        refuses("visit_outcome", "update visit set state = 'COMPLETED', outcome = 'FINE' where id = ?", visit);
    }

    @Test
    void what_a_visit_can_be_undone_to_has_every_column_that_a_verb_may_change() {
        var never = List.of(
                "id",
                "office_id",
                "office_day",
                "appointment_id",
                "persons",
                "language",
                "token",
                "code",
                "arrived_at",
                "place_from",
                "place_origin",
                "place_handicap",
                "place_priority",
                "due_at",
                "busy_counter");
        var kept = columns("last_act");

        assertThat(kept)
                .containsAll(columns("visit").stream()
                        .filter(column -> !never.contains(column))
                        .toList());
    }

    private List<String> columns(String table) {
        return jdbc.sql(
                        "select column_name from information_schema.columns where table_schema = database() and table_name = ?")
                .param(table)
                .query(String.class)
                .list();
    }
}
