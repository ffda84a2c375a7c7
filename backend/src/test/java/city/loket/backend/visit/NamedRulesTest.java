package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.Contact;
import city.loket.backend.office.Office;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database itself refuses what must never be; remove a rule from the migrations and its test fails by name. */
@BackendTest
class NamedRulesTest {

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

    private Visit atBooth() {
        return town.arrive(office, town.appointment(office, "short-stay", Duration.ZERO, 2), 0);
    }

    @Test
    void no_photo_no_ticket() {
        var visit = atBooth();

        refuses(
                "no_photo_no_ticket",
                "update visit set letter = 'A', number = 1 where id = ?",
                visit.id().value());
    }

    @Test
    void no_photo_no_ticket_keeps_a_number_that_was_given_but_calls_nobody() {
        var waiting = town.waiting(office).id().value();

        var missing = "update visit set photos_needed = 1, photos_missing = 1";
        refuses("no_photo_no_ticket", missing + " where id = ?", waiting);
        refuses("no_photo_no_ticket", missing + ", photo_again = true where id = ?", waiting);
        var rejected = jdbc.sql(missing + ", photo_again = true, state = 'READY' where id = ?")
                .param(waiting)
                .update();
        assertThat(rejected).isOne();
    }

    @Test
    void no_photo_no_ticket_holds_for_whoever_is_ready_or_called_by_hand() {
        var visit = atBooth().id().value();

        for (var state : List.of("'READY'", "'WAITING'", "'COMPLETED'", "'NO_SHOW'")) {
            refuses(
                    "no_photo_no_ticket",
                    "update visit set state = %s, keep_until = null, letter = 'A', number = 1 where id = ?"
                            .formatted(state),
                    visit);
        }
    }

    @Test
    void number_once() {
        var one = town.waiting(office);
        var other = town.waiting(office);

        refuses(
                "number_once",
                "update visit set number = ? where id = ?",
                one.number().count(),
                other.id().value());
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
    void evidence_once() {
        var one = atBooth().id().value();
        var other = atBooth().id().value();
        var signal = jdbc.sql(
                        "insert into booth_signal (office_id, device_id, at) values (?, 1, '2026-01-01') returning id")
                .param(office.id().value())
                .query(Long.class)
                .single();
        var use = """
                insert into photo_evidence (visit_id, person, kind, booth_signal_id, at)
                values (?, 1, 'BOOTH_SIGNAL', ?, '2026-01-01')""";
        jdbc.sql(use).params(one, signal).update();

        refuses("evidence_once", use, other, signal);
    }

    @Test
    void evidence_person_once() {
        var visit = atBooth().id().value();
        var declare =
                "insert into photo_evidence (visit_id, person, kind, at) values (?, 1, 'OWN_PHOTO', '2026-01-01')";
        jdbc.sql(declare).param(visit).update();

        refuses("evidence_person_once", declare, visit);
    }

    @Test
    void booth_code_once() {
        var code =
                "insert into booth_signal (office_id, device_id, at, office_day, code) values (?, 1, '2026-01-01', '2026-01-01', '7')";
        jdbc.sql(code).param(office.id().value()).update();

        refuses("booth_code_once", code, office.id().value());
    }

    @Test
    void evidence_kind_wants_a_name_and_a_reason_for_a_waiver() {
        refuses(
                "evidence_kind",
                "insert into photo_evidence (visit_id, person, kind, at) values (?, 2, 'STAFF_WAIVED', '2026-01-01')",
                atBooth().id().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = 'WAITING'",
                "state = 'CALLED'",
                "state = 'ISSUING'",
                "state = 'PARKED'",
                "state = 'READY', times = 2",
                "state = 'LEFT'",
                "state = 'READY'"
            })
    void visit_state_parts(String mixture) {
        refuses(
                "visit_state_parts",
                "update visit set %s where id = ?".formatted(mixture),
                atBooth().id().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"photos_missing = 3", "photos_missing = -1", "photos_needed = 1"})
    void visit_photos(String wrong) {
        refuses(
                "visit_photos",
                "update visit set %s where id = ?".formatted(wrong),
                atBooth().id().value());
    }

    @Test
    void visit_number_whole_and_from_one() {
        var visit = town.waiting(office).id().value();

        refuses("visit_number_whole", "update visit set letter = null where id = ?", visit);
        refuses("visit_number_from_one", "update visit set number = 0 where id = ?", visit);
    }

    @Test
    void appointment_visited_once_and_token_and_code_once() {
        var one = atBooth();
        var other = atBooth().id().value();

        refuses(
                "appointment_visited_once",
                "update visit set appointment_id = ? where id = ?",
                one.appointment().value(),
                other);
        refuses("visit_token_once", "update visit set token = ? where id = ?", one.token(), other);
        refuses("visit_code_once", "update visit set code = ? where id = ?", one.code(), other);
    }

    @Test
    void slot_not_oversold() {
        town.appointment(office, "short-stay", Duration.ZERO, 1);

        refuses(
                "slot_not_oversold",
                "update slot set booked = booked + 1 where office_id = ?",
                office.id().value());
    }

    @Test
    void one_live_appointment() {
        var anna = new Contact("anna@example.be", null);
        town.appointment(office, "short-stay", Duration.ZERO, 1, anna);
        var other = town.appointment(office, "short-stay", Duration.ofHours(1), 1);

        refuses(
                "one_live_appointment",
                "update appointment set contact_key = ? where id = ?",
                anna.key(),
                other.id().value());
    }
}
