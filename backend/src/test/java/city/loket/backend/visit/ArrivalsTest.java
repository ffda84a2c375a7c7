package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointment.Status;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Refusal;
import java.sql.Timestamp;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class ArrivalsTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Visits visits;

    @Autowired
    private Appointments appointments;

    @Autowired
    private JdbcClient jdbc;

    private Office office;

    @BeforeEach
    void an_office() {
        office = town.newOffice();
    }

    @Test
    void a_walk_in_gets_a_number_at_once_and_its_place_from_the_first_touch() {
        var first = town.walkIn(office);
        var second = town.walkIn(office);

        assertThat(first.numberText()).isEqualTo("B001");
        assertThat(second.numberText()).isEqualTo("B002");
        assertThat(first.dueAt()).isEqualTo(first.arrivedAt());
        assertThat(first.status()).isEqualTo(VisitStatus.ISSUING);
    }

    @Test
    void a_service_whose_photo_is_taken_at_the_counter_asks_for_nothing() {
        var appointment = town.appointment(office, "residence-card", Duration.ZERO, 1);

        assertThat(town.arrive(office, appointment, 0).status()).isEqualTo(VisitStatus.ISSUING);
    }

    @Test
    void the_second_check_in_of_an_appointment_shows_the_same_visit() {
        var appointment = town.appointment(office, "short-stay", Duration.ZERO, 1);
        var visit = town.arrive(office, appointment, 0);

        assertThat(town.arrive(office, appointment, 1).id()).isEqualTo(visit.id());
        assertThat(visits.get(office.id(), visit.id()).photosMissing()).isOne();
    }

    @Test
    void an_appointment_too_early_is_refused_and_stays_booked() {
        Appointment early = town.appointment(office, "short-stay", Duration.ofHours(3), 1);

        assertThatThrownBy(() -> town.arrive(office, early, 1)).isInstanceOf(Refusal.class);
        assertThat(appointments.find(early.id()))
                .hasValueSatisfying(kept -> assertThat(kept.status()).isEqualTo(Status.BOOKED));
    }

    @Test
    void an_appointment_counts_as_it_is_now_and_not_as_it_was_when_it_was_read() {
        var read = town.appointment(office, "residence-card", Duration.ofMinutes(5), 1);
        var now = read.startsAt().plus(Duration.ofMinutes(10));
        jdbc.sql("update appointment set starts_at = ?, persons = 3 where id = ?")
                .params(Timestamp.from(now), read.id().value())
                .update();

        var visit = town.arrive(office, read, 0);

        assertThat(visit.dueAt()).isEqualTo(now);
        assertThat(visit.persons()).isEqualTo(3);
    }

    @Test
    void who_checks_in_late_counts_from_the_arrival() {
        var late = town.arrive(office, town.appointment(office, "residence-card", Duration.ofMinutes(-10), 1), 0);

        assertThat(late.dueAt()).isEqualTo(late.arrivedAt());
    }

    @Test
    void who_checks_in_a_little_late_keeps_the_place() {
        var appointment = town.appointment(office, "residence-card", Duration.ofMinutes(-4), 1);

        assertThat(town.arrive(office, appointment, 0).dueAt()).isEqualTo(appointment.startsAt());
    }
}
