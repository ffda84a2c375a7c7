package city.loket.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.Appointment.Status;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Appointments that nobody came for. Their door is open from 45 minutes before to 15 minutes after the agreed time. */
@BackendTest
class MissedTest {

    private static final Actor.Staff RECEPTION = new Actor.Staff(1);

    @Autowired
    private MissedRound round;

    @Autowired
    private Latecomers latecomers;

    @Autowired
    private Appointments appointments;

    @Autowired
    private TestTown town;

    @Autowired
    private LoketClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Office office;
    private Appointment appointment;

    @BeforeEach
    void at_ten_somebody_is_expected_for_five_past() {
        office = town.newOffice();
        town.setTime(office.day(clock.instant())
                .plusDays(1)
                .atTime(LocalTime.of(10, 0))
                .atZone(office.zone())
                .toInstant());
        appointment = town.appointment(office, "card-collection", Duration.ofMinutes(5), 1);
    }

    @AfterEach
    void back() {
        town.realTime();
    }

    private Status statusAfter(Duration time) {
        town.pass(time);
        round.walk(clock.instant());
        return now().status();
    }

    private Appointment now() {
        return appointments.find(appointment.id()).orElseThrow();
    }

    private List<Integer> booked() {
        return jdbc.sql("select booked from slot where office_id = ?")
                .param(office.id().value())
                .query(Integer.class)
                .list();
    }

    private List<String> recorded() {
        return jdbc.sql("select concat(verb, ' ', actor) from appointment_record where appointment_id = ? order by id")
                .param(appointment.id().value())
                .query(String.class)
                .list();
    }

    private boolean comes() {
        return town.within(() -> latecomers.checkIn(office, now(), RECEPTION));
    }

    @Test
    void an_appointment_is_missed_once_its_door_is_closed_and_not_before() {
        assertThat(statusAfter(Duration.ofMinutes(19))).isEqualTo(Status.BOOKED);
        assertThat(statusAfter(Duration.ofMinutes(2))).isEqualTo(Status.MISSED);
    }

    @Test
    void the_time_of_a_missed_appointment_is_offered_again_and_it_is_on_record() {
        assertThat(booked()).containsOnly(1);

        statusAfter(Duration.ofMinutes(21));

        assertThat(booked()).containsOnly(0);
        assertThat(recorded()).containsExactly("OVERBOOK staff:1", "MISS clock");
    }

    @Test
    void who_checked_in_misses_nothing() {
        town.arrive(office, appointment, 1);

        assertThat(statusAfter(Duration.ofHours(2))).isEqualTo(Status.CHECKED_IN);
    }

    @Test
    void staff_check_in_whoever_comes_after_all_on_the_same_day() {
        statusAfter(Duration.ofHours(2));

        assertThat(comes()).isTrue();
        assertThat(now().status()).isEqualTo(Status.CHECKED_IN);
        assertThat(booked()).containsOnly(1);
        assertThat(recorded()).endsWith("COME staff:1");
        assertThat(comes()).as("once only").isFalse();
    }

    @Test
    void on_another_day_it_stays_missed() {
        assertThat(statusAfter(Duration.ofDays(1))).isEqualTo(Status.MISSED);

        assertThat(comes()).isFalse();
        assertThat(now().status()).isEqualTo(Status.MISSED);
    }
}
