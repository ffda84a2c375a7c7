package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.AppointmentId;
import city.loket.backend.device.Booths;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.VisitState.LeftReason;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class ArrivalsTest {

    @Autowired
    private TestTown town;

    @Autowired
    private PhotoChecks photoChecks;

    @Autowired
    private BoothCredits credits;

    @Autowired
    private Booths booths;

    @Autowired
    private Dispenser dispenser;

    @Autowired
    private Departures departures;

    @Autowired
    private Visits visits;

    @Autowired
    private Building building;

    @Autowired
    private LoketClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Office office;

    @BeforeEach
    void an_office() {
        office = town.newOffice();
    }

    @AfterEach
    void real_time() {
        town.realTime();
    }

    private Visit atBooth(int persons) {
        return town.arrive(office, town.appointment(office, "short-stay", Duration.ofMinutes(20), persons), 0);
    }

    private Visit photos(Visit visit, int ownPhotos) {
        return town.within(() -> photoChecks.presented(office, town.kiosk, visit.id(), TestTown.ownPhotos(ownPhotos)));
    }

    private Visit number(Visit visit) {
        return town.within(() -> dispenser.giveNumber(office, town.kiosk, visit.id()));
    }

    private void booth() {
        town.within(() -> {
            credits.signal(office.id(), booths.heardBy(town.kiosk, office.id(), "Booth"));
            return true;
        });
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
    void a_visitor_without_photo_is_sent_to_the_booth_without_a_number_but_with_the_place_kept() {
        var appointment = town.appointment(office, "short-stay", Duration.ofMinutes(20), 1);
        var visit = town.arrive(office, appointment, 0);

        assertThat(visit.status()).isEqualTo(VisitStatus.AT_BOOTH);
        assertThat(visit.number()).isNull();
        assertThat(visit.dueAt()).isEqualTo(appointment.startsAt());
        assertThatThrownBy(() -> number(visit))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Refusal.Code.PHOTOS_MISSING));
    }

    @Test
    void evidence_for_every_person_is_needed_before_the_number() {
        var family = town.arrive(office, town.appointment(office, "short-stay", Duration.ZERO, 3), 1);

        assertThat(photos(family, 2).photosMissing()).isOne();
        assertThatThrownBy(() -> number(family)).isInstanceOf(Refusal.class);
        assertThat(photos(family, 3).status()).isEqualTo(VisitStatus.READY);
        assertThat(number(family).numberText()).isEqualTo("A001");
    }

    @Test
    void evidence_never_allocates_a_number() {
        assertThat(photos(atBooth(1), 1).number()).isNull();
    }

    @Test
    void a_booth_signal_serves_one_person_once() {
        var one = atBooth(1);
        var other = atBooth(1);
        booth();

        assertThat(photos(one, 0).status()).isEqualTo(VisitStatus.READY);
        assertThat(photos(other, 0).status()).isEqualTo(VisitStatus.AT_BOOTH);
    }

    @Test
    void a_booth_signal_from_before_the_arrival_or_older_than_an_hour_is_nobodys() {
        booth();
        town.pass(Duration.ofSeconds(1));
        var visit = atBooth(1);
        assertThat(photos(visit, 0).photosMissing()).isOne();

        booth();
        town.pass(Duration.ofMinutes(61));
        assertThat(photos(visit, 0).photosMissing()).isOne();
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
    void two_kiosks_with_one_slip_give_one_number() {
        var ready = photos(atBooth(1), 1);

        assertThat(number(ready).number()).isEqualTo(number(ready).number());
    }

    @Test
    void an_appointment_too_early_is_refused_and_stays_booked() {
        Appointment early = town.appointment(office, "short-stay", Duration.ofHours(3), 1);

        assertThatThrownBy(() -> town.arrive(office, early, 1)).isInstanceOf(Refusal.class);
        assertThat(status(early.id())).isEqualTo("BOOKED");
    }

    private String status(AppointmentId appointment) {
        return jdbc.sql("select status from appointment where id = ?")
                .param(appointment.value())
                .query(String.class)
                .single();
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

    @Test
    void a_visitor_who_gives_up_has_left_and_is_not_called() {
        var visit = atBooth(1);

        var left = town.within(() -> departures.leave(office, town.kiosk, visit.id(), LeftReason.NO_PHOTO));

        assertThat(left.state())
                .isEqualTo(new VisitState.Left(LeftReason.NO_PHOTO, left.state().since()));
        assertThat(building.next(office.id(), Collections.singleton(visit.service()), new CounterId(0)))
                .isEmpty();
    }

    @Test
    void who_is_turned_away_without_a_photo_gives_the_place_of_the_appointment_back_and_no_other_does() {
        var turnedAway = atBooth(2);
        var restless = atBooth(2);
        var before = places();

        town.within(() -> departures.leave(office, town.kiosk, restless.id(), LeftReason.OWN_WISH));
        assertThat(places()).isEqualTo(before);
        town.within(() -> departures.leave(office, town.kiosk, turnedAway.id(), LeftReason.NO_PHOTO));
        assertThat(places()).isLessThan(before);
    }

    @Test
    void who_is_brought_back_has_the_appointment_and_its_place_again() {
        var visit = atBooth(2);
        var before = places();
        town.within(() -> departures.leave(office, town.kiosk, visit.id(), LeftReason.NO_PHOTO));

        town.within(() -> departures.bringBack(office, new Actor.Staff(1), visit.id(), Comeback.OLD_PLACE));

        assertThat(places()).isEqualTo(before);
        assertThat(status(Objects.requireNonNull(visit.appointment()))).isEqualTo("CHECKED_IN");
    }

    /** Taken in all slots of the office. */
    private int places() {
        return jdbc.sql("select coalesce(sum(booked), 0) from slot where office_id = ?")
                .param(office.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void every_office_day_starts_again_at_one_and_is_the_offices_day_not_utcs() {
        town.setTime(Instant.parse("2026-07-01T21:59:00Z"));
        var lastOfTheDay = town.walkIn(office);
        town.pass(Duration.ofMinutes(2));
        var firstOfTheNext = town.walkIn(office);

        assertThat(lastOfTheDay.day()).isEqualTo("2026-07-01");
        assertThat(firstOfTheNext.day()).isEqualTo("2026-07-02");
        assertThat(firstOfTheNext.numberText()).isEqualTo("B001");
    }

    @Test
    void the_record_and_the_clock_agree_in_the_autumn_hour_that_comes_twice() {
        town.setTime(Instant.parse("2026-10-25T00:30:00Z"));
        var first = town.walkIn(office);
        town.pass(Duration.ofHours(1));
        var second = town.walkIn(office);

        assertThat(Duration.between(
                        first.arrivedAt(), visits.get(office.id(), second.id()).arrivedAt()))
                .isBetween(Duration.ofHours(1), Duration.ofHours(1).plusSeconds(10));
        assertThat(clock.instant()).isAfter(second.arrivedAt().minusMillis(1));
    }
}
