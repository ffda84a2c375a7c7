package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.Appointment.Status;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.visit.VisitState.LeftReason;
import java.util.Collections;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who leaves from the photo booth, and who is brought back. */
@BackendTest
class DeparturesTest {

    @Autowired
    private TestTown town;

    @Autowired
    private PhotoTown photos;

    @Autowired
    private Departures departures;

    @Autowired
    private Building building;

    @Autowired
    private Appointments appointments;

    @Autowired
    private JdbcClient jdbc;

    private Office office;

    @BeforeEach
    void an_office() {
        office = town.newOffice();
    }

    private Visit leaves(Visit visit, LeftReason reason) {
        return town.within(() -> departures.leave(office, town.kiosk, visit.id(), reason));
    }

    /** Taken in all slots of the office. */
    private int places() {
        return jdbc.sql("select coalesce(sum(booked), 0) from slot where office_id = ?")
                .param(office.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_visitor_who_gives_up_has_left_and_is_not_called() {
        var visit = photos.arrive(office, 1);

        var left = leaves(visit, LeftReason.NO_PHOTO);

        assertThat(left.state())
                .isEqualTo(new VisitState.Left(LeftReason.NO_PHOTO, left.state().since()));
        assertThat(building.next(office.id(), Collections.singleton(visit.service()), new CounterId(0)))
                .isEmpty();
    }

    @Test
    void who_is_turned_away_without_a_photo_gives_the_place_of_the_appointment_back_and_no_other_does() {
        var turnedAway = photos.arrive(office, 2);
        var restless = photos.arrive(office, 2);
        var before = places();

        leaves(restless, LeftReason.OWN_WISH);
        assertThat(places()).isEqualTo(before);
        leaves(turnedAway, LeftReason.NO_PHOTO);
        assertThat(places()).isLessThan(before);
    }

    @Test
    void who_is_brought_back_has_the_appointment_and_its_place_again() {
        var visit = photos.arrive(office, 2);
        var before = places();
        leaves(visit, LeftReason.NO_PHOTO);

        town.within(() -> departures.bringBack(office, new Actor.Staff(1), visit.id(), Comeback.OLD_PLACE));

        assertThat(places()).isEqualTo(before);
        assertThat(appointments.find(Objects.requireNonNull(visit.appointment())))
                .hasValueSatisfying(
                        appointment -> assertThat(appointment.status()).isEqualTo(Status.CHECKED_IN));
    }
}
