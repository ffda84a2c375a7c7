package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.Appointment;
import city.loket.backend.device.Booths;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Arriving at a desk, by the rules of the kiosk; the doors of card-collection are open from 45 minutes before to 15 after. */
@BackendTest
class DeskArrivalsTest {

    private static final Actor.Staff RECEPTION = new Actor.Staff(1);

    @Autowired
    private TestTown town;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private Photos photos;

    @Autowired
    private Booths booths;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LoketClock clock;

    private Office office;

    @BeforeEach
    void an_office_in_the_morning() {
        office = town.newOffice();
        town.setTime(office.day(clock.instant())
                .plusDays(1)
                .atTime(LocalTime.of(10, 0))
                .atZone(office.zone())
                .toInstant());
    }

    @AfterEach
    void real_time() {
        town.realTime();
    }

    private Visit arrives(Appointment appointment, Shown... shown) {
        var arrival = town.arrival(office, appointment, Errand.BOOTH, List.of(shown));
        return town.within(() -> arrivals.atDesk(office, RECEPTION, arrival));
    }

    private Visit walksIn(String service) {
        var arrival = new Arrival(
                town.service(office, service),
                null,
                1,
                Language.DE,
                List.of(),
                Errand.BOOTH,
                Duration.ofMinutes(1),
                null);
        return town.within(() -> arrivals.atDesk(office, RECEPTION, arrival));
    }

    private Appointment booked(String service, int minutesFromNow, int persons) {
        return town.appointment(office, service, Duration.ofMinutes(minutesFromNow), persons);
    }

    @Test
    void a_walk_in_has_the_number_and_waits_at_once_though_it_is_not_on_paper() {
        var visit = walksIn("document-pickup");

        assertThat(visit)
                .returns(VisitStatus.WAITING, Visit::status)
                .returns("B001", Visit::numberText)
                .returns(PaperFate.NOT_ON_PAPER, Visit::paper)
                .returns(visit.arrivedAt().minus(Duration.ofMinutes(1)), Visit::dueAt);
        assertThat(town.walkIn(office).numberText())
                .as("of one series with the kiosk's")
                .isEqualTo("B002");
    }

    @Test
    void no_photo_no_ticket_holds_at_a_desk_too() {
        var visit = arrives(booked("short-stay", 10, 2), new Shown.OwnPhoto(2));

        assertThat(visit)
                .returns(VisitStatus.AT_BOOTH, Visit::status)
                .returns(null, Visit::number)
                .returns(1, Visit::photosMissing);
    }

    @Test
    void a_photo_is_waived_person_by_person_by_name_and_with_a_reason() {
        var visit = arrives(
                booked("short-stay", 10, 3),
                new Shown.OwnPhoto(1),
                new Shown.Photographer(2),
                new Shown.Waived(3, RECEPTION.id(), "a baby"));

        assertThat(visit.status()).isEqualTo(VisitStatus.WAITING);
        assertThat(photos.rows(visit))
                .extracting(PhotoRow::evidence)
                .containsExactly(
                        PhotoEvidence.Kind.OWN_PHOTO, PhotoEvidence.Kind.PHOTOGRAPHER, PhotoEvidence.Kind.STAFF_WAIVED);
    }

    @Test
    void while_the_booth_is_out_of_order_it_covers_who_comes_to_the_desk() {
        var booth = town.within(() -> booths.heardBy(town.kiosk, office.id(), "Booth"));
        town.within(() -> {
            booths.outOfOrder(office.id(), booth, RECEPTION, "no paper");
            return true;
        });

        assertThat(arrives(booked("short-stay", 10, 1)).status()).isEqualTo(VisitStatus.WAITING);
    }

    @ParameterizedTest
    @CsvSource({"60, TOO_EARLY", "1440, WRONG_DAY"})
    void who_comes_too_early_is_refused_as_at_the_kiosk(int minutesFromNow, String result) {
        var appointment = booked("card-collection", minutesFromNow, 1);

        assertThatThrownBy(() -> arrives(appointment))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.facts()).containsEntry("result", result));
    }

    @Test
    void a_service_without_walk_ins_needs_an_appointment_at_a_desk_too() {
        assertThatThrownBy(() -> walksIn("short-stay"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(Refusal.Code.APPOINTMENT_NEEDED));
    }

    @Test
    void staff_let_in_who_comes_too_late_and_the_place_counts_from_now() {
        var appointment = booked("card-collection", 0, 1);
        town.pass(Duration.ofMinutes(20));

        var visit = arrives(appointment);

        assertThat(visit.status()).isEqualTo(VisitStatus.WAITING);
        assertThat(visit.dueAt()).isEqualTo(visit.arrivedAt());
    }

    @Test
    void staff_let_in_who_missed_the_appointment_today() {
        var appointment = booked("card-collection", 0, 1);
        town.pass(Duration.ofMinutes(20));
        jdbc.sql("update appointment set status = 'MISSED' where id = ?")
                .param(appointment.id().value())
                .update();

        assertThat(arrives(appointment).status()).isEqualTo(VisitStatus.WAITING);
    }

    @Test
    void whom_a_kiosk_has_registered_is_answered_with_the_same_visit() {
        var appointment = booked("short-stay", 10, 1);
        var visit = town.arrive(office, appointment, 0);

        assertThat(arrives(appointment, new Shown.OwnPhoto(1))).isEqualTo(visit);
    }
}
