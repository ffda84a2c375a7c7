package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Tokens;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses at counters, as in {@link NamedRulesTest}. */
@BackendTest
class CounterRulesTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestTown town;

    private Office office;

    @BeforeEach
    void an_office() {
        office = town.newOffice();
    }

    private void refuses(String rule, String sql, Object... values) {
        assertThatThrownBy(() -> jdbc.sql(sql).params(values).update()).hasStackTraceContaining(rule);
    }

    @Test
    void one_counter_one_visit() {
        var one = town.waiting(office).id().value();
        var other = town.waiting(office).id().value();
        var counter = jdbc.sql("select min(id) from counter where office_id = ?")
                .param(office.id().value())
                .query(Long.class)
                .single();
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
        var visit = town.waiting(office).id().value();
        var counter = "(select min(id) from counter where office_id = %d)"
                .formatted(office.id().value());
        jdbc.sql("update visit set for_counter_id = %s where id = ?".formatted(counter))
                .param(visit)
                .update();

        refuses("for_counter_waits", "update visit set state = 'NO_SHOW' where id = ?", visit);
    }

    @Test
    void visit_outcome() {
        var visit = town.waiting(office).id().value();

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

    @Test
    void counter_session_once_and_staff_session_once() {
        var counters = jdbc.sql("select id from counter where office_id = ? order by id limit 2")
                .param(office.id().value())
                .query(Long.class)
                .list();
        var staff = Stream.of("rule-one", "rule-two").map(this::clerk).toList();
        var open =
                "insert into counter_session (office_id, counter_id, staff_id, opened_at) values (?, ?, ?, '2026-01-01')";
        jdbc.sql(open)
                .params(office.id().value(), counters.get(0), staff.get(0))
                .update();

        refuses("counter_session_once", open, office.id().value(), counters.get(0), staff.get(1));
        refuses("staff_session_once", open, office.id().value(), counters.get(1), staff.get(0));
    }

    @Test
    void takeover_once_and_takeover_asker_once() {
        var counters = jdbc.sql("select id from counter where office_id = ? order by id limit 2")
                .param(office.id().value())
                .query(Long.class)
                .list();
        var staff = Stream.of("rule-three", "rule-four", "rule-five")
                .map(this::clerk)
                .toList();
        var session = jdbc.sql("""
                        insert into counter_session (office_id, counter_id, staff_id, opened_at)
                        values (?, ?, ?, '2026-01-01') returning id""")
                .params(office.id().value(), counters.get(0), staff.get(0))
                .query(Long.class)
                .single();
        var ask =
                "insert into takeover (office_id, counter_id, session_id, asker_id, services, asked_at) values (?, ?, ?, ?, '', '2026-01-01')";
        jdbc.sql(ask)
                .params(office.id().value(), counters.get(0), session, staff.get(1))
                .update();

        refuses("takeover_once", ask, office.id().value(), counters.get(0), session, staff.get(2));
        refuses("takeover_asker_once", ask, office.id().value(), counters.get(1), session, staff.get(1));
    }

    private long clerk(String login) {
        return jdbc.sql("""
                        insert into staff_member (office_id, login, name, password_hash, role)
                        values (?, ?, 'x', 'x', 'AGENT') returning id""")
                .params(office.id().value(), login + Tokens.code())
                .query(Long.class)
                .single();
    }
}
