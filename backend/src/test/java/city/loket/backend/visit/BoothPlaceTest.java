package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.appointment.Latecomers;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeCalendars;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.Shown.OwnPhoto;
import city.loket.backend.visit.VisitState.LeftReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The place of somebody at the booth: kept to a limit, late after it, and given up a while later. */
@BackendTest
class BoothPlaceTest {

    @Autowired
    private TestTown town;

    @Autowired
    private PhotoTown photos;

    @Autowired
    private BoothRound round;

    @Autowired
    private Departures departures;

    @Autowired
    private Visits visits;

    @Autowired
    private OfficeQueue queue;

    @Autowired
    private Photos evidence;

    @Autowired
    private Proofs proofs;

    @Autowired
    private Dispenser dispenser;

    @Autowired
    private Priorities priorities;

    @Autowired
    private VisitRecords records;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Latecomers latecomers;

    @Autowired
    private OfficeCalendars calendars;

    @Autowired
    private LoketClock clock;

    private Office office;

    @BeforeEach
    void an_office() {
        office = town.newOffice();
    }

    @AfterEach
    void real_time() {
        town.realTime();
    }

    private Visit now(Visit visit) {
        return visits.get(office.id(), visit.id());
    }

    @Test
    void who_comes_back_within_the_limit_keeps_the_place_however_late_the_appointment_is_by_then() {
        var visit = photos.arrive(office, 1);
        town.pass(office.boothLimit().minusSeconds(5));
        round.walk();

        assertThat(photos.present(office, visit, new OwnPhoto(1)).dueAt()).isEqualTo(visit.dueAt());
    }

    @Test
    void who_comes_back_after_the_limit_and_late_for_the_appointment_counts_from_then_and_still_gets_in() {
        var visit = town.arrive(office, town.appointment(office, "short-stay", Duration.ofMinutes(-10), 1), 0);
        town.pass(office.boothLimit().plusSeconds(5));
        round.walk();
        var back = photos.present(office, visit, new OwnPhoto(1));

        assertThat(back.status()).isEqualTo(VisitStatus.READY);
        assertThat(back.dueAt()).isEqualTo(back.state().since());
    }

    @Test
    void who_comes_back_after_the_limit_in_time_for_the_appointment_keeps_the_place() {
        var visit = town.arrive(office, town.appointment(office, "short-stay", Duration.ofMinutes(40), 1), 0);
        town.pass(office.boothLimit().plusSeconds(5));

        assertThat(photos.present(office, visit, new OwnPhoto(1)).dueAt()).isEqualTo(visit.dueAt());
    }

    @Test
    void who_does_not_come_back_has_left_after_the_grace_with_the_reason_and_can_be_brought_back() {
        var visit = photos.arrive(office, 1);
        town.pass(office.boothLimit().plus(office.boothGrace()).plusSeconds(5));
        round.walk();
        assertThat(now(visit).state())
                .isInstanceOfSatisfying(
                        VisitState.Left.class, left -> assertThat(left.reason()).isEqualTo(LeftReason.BOOTH_LIMIT));

        var back = town.within(() -> departures.bringBack(office, photos.staff(), visit.id(), Comeback.OLD_PLACE));
        assertThat(back.status()).isEqualTo(VisitStatus.AT_BOOTH);
        assertThat(back.dueAt()).isEqualTo(visit.dueAt());
    }

    @Test
    void a_visit_of_another_day_is_not_brought_back() {
        var visit = photos.arrive(office, 1);
        town.within(() -> departures.leave(office, town.kiosk, visit.id(), LeftReason.NO_PHOTO));
        town.pass(Duration.ofDays(1));

        assertThatThrownBy(() ->
                        town.within(() -> departures.bringBack(office, photos.staff(), visit.id(), Comeback.OLD_PLACE)))
                .isInstanceOf(Refusal.class);
    }

    /** A booth that starts its last photos at this moment. */
    private Arrivals withLastStart(Instant last) {
        var hours = new BoothHours(calendars) {
            @Override
            public Optional<Instant> lastStart(Office office, Instant now) {
                return Optional.of(last);
            }
        };
        var registration = new Registration(visits, evidence, proofs, hours, priorities, records, clock);
        return new Arrivals(visits, queue, registration, dispenser, appointments, latecomers, clock);
    }

    @Test
    void after_the_last_start_nobody_is_sent_to_the_booth_but_who_was_sent_before_is_served() {
        var arrivals = withLastStart(clock.instant().plusSeconds(60));
        var inTime = town.appointment(office, "short-stay", Duration.ZERO, 1);
        var late = town.appointment(office, "short-stay", Duration.ZERO, 1);
        var before = town.within(
                () -> arrivals.arrive(office, town.kiosk, town.arrival(office, inTime, Errand.BOOTH, List.of())));
        town.pass(Duration.ofSeconds(61));

        assertThatThrownBy(() -> town.within(
                        () -> arrivals.arrive(office, town.kiosk, town.arrival(office, late, Errand.BOOTH, List.of()))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Refusal.Code.BOOTH_CLOSED));
        assertThat(town.within(() ->
                                arrivals.arrive(office, town.kiosk, town.arrival(office, late, Errand.DESK, List.of())))
                        .status())
                .isEqualTo(VisitStatus.AT_BOOTH);
        assertThat(photos.number(office, photos.present(office, before, new OwnPhoto(1)))
                        .status())
                .isEqualTo(VisitStatus.ISSUING);
    }
}
