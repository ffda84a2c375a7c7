package city.loket.backend.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.catalogue.Service;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.Building;
import city.loket.backend.visit.Comeback;
import city.loket.backend.visit.Departures;
import city.loket.backend.visit.Dispenser;
import city.loket.backend.visit.EndOfDay;
import city.loket.backend.visit.PhotoChecks;
import city.loket.backend.visit.PhotoRow;
import city.loket.backend.visit.Photos;
import city.loket.backend.visit.Rejection;
import city.loket.backend.visit.Shown;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitState.LeftReason;
import city.loket.backend.visit.VisitStatus;
import city.loket.backend.visit.Visits;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A photo that will not do, another service, and who went and comes back: number and place stay. */
@BackendTest
class OnwardTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Desk desk;

    @Autowired
    private Onward onward;

    @Autowired
    private PhotoChecks checks;

    @Autowired
    private Dispenser dispenser;

    @Autowired
    private Departures departures;

    @Autowired
    private EndOfDay endOfDay;

    @Autowired
    private Photos photos;

    @Autowired
    private Visits visits;

    @Autowired
    private Building building;

    @Autowired
    private Counters counters;

    @Autowired
    private JdbcClient jdbc;

    private Office office;
    private CounterSession clerk;

    @BeforeEach
    void an_office_with_a_clerk() {
        office = town.newOffice();
        var counter = counters.of(office.id()).getFirst().id();
        var staff =
                jdbc.sql("select min(id) from staff_member").query(Long.class).single();
        var all = Stream.of("short-stay", "document-pickup")
                .map(code -> town.service(office, code).id())
                .collect(Collectors.toSet());
        clerk = new CounterSession(1, office.id(), counter, staff, all);
    }

    private Visit called() {
        return town.within(() -> desk.callNext(clerk)).orElseThrow();
    }

    private Visit served() {
        var visit = called();
        return town.within(() -> desk.start(clerk, visit.id()));
    }

    private Visit couple() {
        var appointment = town.appointment(office, "short-stay", Duration.ofMinutes(10), 2);
        return town.queued(office, town.arrive(office, appointment, 2));
    }

    private Visit rejected(Visit visit, Integer... persons) {
        return town.within(() -> onward.rejectPhoto(clerk, visit.id(), List.of(persons), Rejection.TOO_DARK));
    }

    private Visit present(Visit visit, Shown... shown) {
        return town.within(() -> checks.presented(office, town.kiosk, visit.id(), List.of(shown)));
    }

    private Visit number(Visit visit) {
        return town.within(() -> dispenser.giveNumber(office, town.kiosk, visit.id()));
    }

    private Service service(String code) {
        return town.service(office, code);
    }

    @Test
    void a_rejected_photo_sends_its_person_to_the_booth_and_the_party_back_in_front_with_its_number() {
        couple();
        var second = couple();
        var first = served();

        var again = rejected(first, 2);
        assertThat(again.status()).isEqualTo(VisitStatus.AT_BOOTH);
        assertThat(again.number()).isEqualTo(first.number());
        assertThat(photos.rows(again)).last().isEqualTo(new PhotoRow(2, null, Rejection.TOO_DARK));
        var meanwhile = served();
        assertThat(meanwhile.id()).isEqualTo(second.id());

        var ready = present(again, new Shown.OwnPhoto(2));
        assertThat(ready.status()).isEqualTo(VisitStatus.READY);
        var back = number(ready);
        assertThat(back.status()).isEqualTo(VisitStatus.WAITING);
        assertThat(back.number()).isEqualTo(first.number());
        assertThat(back.dueAt()).isEqualTo(first.dueAt());
        assertThat(photos.rows(back)).last().matches(row -> row.rejected() == null);
        town.within(() -> desk.finish(clerk, meanwhile.id(), Conclusion.DONE));
        assertThat(called().id()).isEqualTo(first.id());
    }

    @Test
    void a_second_rejection_is_possible_and_a_photo_nobody_asked_for_cannot_be_rejected() {
        couple();
        var first = served();
        number(present(rejected(first), new Shown.OwnPhoto(1), new Shown.Photographer(2)));
        assertThat(rejected(served()).photosMissing()).isEqualTo(2);

        town.waiting(office);
        var pickup = served();
        assertThatThrownBy(() -> rejected(pickup)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_transfer_to_a_service_with_photos_leads_over_the_booth_and_one_without_does_not() {
        var waiting = town.waiting(office);
        var asked = town.within(() -> onward.transfer(clerk, waiting.id(), service("short-stay")));

        assertThat(asked.status()).isEqualTo(VisitStatus.AT_BOOTH);
        assertThat(asked.number()).isEqualTo(waiting.number());
        assertThat(asked.dueAt()).isEqualTo(waiting.dueAt());
        var back = number(present(asked, new Shown.OwnPhoto(1)));
        assertThat(back.status()).isEqualTo(VisitStatus.WAITING);
        assertThat(back.service()).isEqualTo(service("short-stay").id());

        var served = served();
        var moved = town.within(() -> onward.transfer(clerk, served.id(), service("document-pickup")));
        assertThat(moved.status()).isEqualTo(VisitStatus.WAITING);
        var returned = town.within(() -> onward.transfer(clerk, moved.id(), service("short-stay")));
        assertThat(returned.photosMissing()).as("what was shown stands").isZero();
    }

    @Test
    void who_lost_the_slip_is_told_the_number_at_a_desk() {
        var visit = town.arrive(office, town.appointment(office, "short-stay", Duration.ZERO, 1), 0);
        var staff = new Actor.Staff(clerk.staff());
        assertThatThrownBy(() -> town.within(() -> dispenser.tellNumber(office, staff, visit.id())))
                .isInstanceOf(Refusal.class);

        present(visit, new Shown.OwnPhoto(1));
        var told = town.within(() -> dispenser.tellNumber(office, staff, visit.id()));

        assertThat(told.status()).isEqualTo(VisitStatus.WAITING);
        assertThat(told.numberText()).isEqualTo("A001");
        assertThat(town.within(() -> dispenser.tellNumber(office, staff, visit.id())))
                .isEqualTo(visits.get(office.id(), visit.id()));
    }

    @Test
    void a_no_show_and_who_left_come_back_to_their_old_place() {
        var visit = town.waiting(office);
        var staff = new Actor.Staff(clerk.staff());
        called();
        town.within(() -> desk.noShow(clerk, visit.id()));
        var back = town.within(() -> departures.bringBack(office, staff, visit.id(), Comeback.OLD_PLACE));
        assertThat(back.status()).isEqualTo(VisitStatus.WAITING);
        assertThat(back.dueAt()).isEqualTo(visit.dueAt());

        town.within(() -> departures.leave(office, staff, visit.id(), LeftReason.OWN_WISH));
        assertThat(building.gone(office.id(), back.day())).extracting(Visit::id).containsExactly(visit.id());
        town.within(() -> departures.bringBack(office, staff, visit.id(), Comeback.OLD_PLACE));
        assertThat(called().id()).isEqualTo(visit.id());
    }

    @Test
    void the_end_of_the_day_expires_everybody_but_who_is_being_served() {
        couple();
        var served = served();
        town.waiting(office);
        town.arrive(office, town.appointment(office, "short-stay", Duration.ZERO, 1), 0);

        var ended = town.within(() -> endOfDay.end(office, new Actor.Staff(clerk.staff()), served.day()));

        assertThat(ended).isEqualTo(2);
        assertThat(building.in(office.id(), VisitStatus.unfinished()))
                .extracting(Visit::id)
                .containsExactly(served.id());
    }
}
