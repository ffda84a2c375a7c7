package city.loket.backend.calling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMembers;
import city.loket.backend.visit.Comeback;
import city.loket.backend.visit.Departures;
import city.loket.backend.visit.Photos;
import city.loket.backend.visit.Rejection;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitState.LeftReason;
import city.loket.backend.visit.VisitStatus;
import city.loket.backend.visit.Visits;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class PhotoDeskTest {

    private static final List<Integer> ALL = List.of();

    @Autowired
    private TestTown town;

    @Autowired
    private Workplace workplace;

    @Autowired
    private Seat seat;

    @Autowired
    private PhotoDesk photos;

    @Autowired
    private Photos rows;

    @Autowired
    private Departures departures;

    @Autowired
    private StaffMembers staff;

    @Autowired
    private Counters counters;

    @Autowired
    private Visits visits;

    private Office office;
    private SignedInStaff an;

    @BeforeEach
    void a_clerk_at_a_counter() {
        office = town.newOffice();
        var login = UUID.randomUUID().toString();
        staff.add(office.id(), login, "An", Role.AGENT, "only-for-tests");
        an = staff.loadUserByUsername(login);
        var counter = counters.of(office.id()).getFirst().id();
        assertThat(seat.open(an, counter, List.of(), false, CommandId.random())).isEqualTo(Told.NOTHING);
    }

    @Test
    void confirmed_photos_make_the_visitor_ready_and_give_no_number() {
        var visit = atBooth(2, 0);

        assertThat(photos.confirm(an, visit, List.of(2), CommandId.random()))
                .isEqualTo(Told.of("photo-of-one", visit.code()));
        assertThat(photos.confirm(an, visit, ALL, CommandId.random())).isEqualTo(Told.of("photo-there", visit.code()));

        assertThat(now(visit).status()).isEqualTo(VisitStatus.READY);
        assertThat(now(visit).number()).isNull();
    }

    @Test
    void a_photo_is_not_waived_without_a_reason() {
        var visit = atBooth(1, 0);

        assertThat(photos.waive(an, visit, ALL, " ", CommandId.random())).isEqualTo(Told.of("reason-needed"));
        assertThat(now(visit).status()).isEqualTo(VisitStatus.AT_BOOTH);

        photos.waive(an, visit, ALL, "Child of two years", CommandId.random());
        assertThat(now(visit).status()).isEqualTo(VisitStatus.READY);
    }

    @Test
    void a_photo_confirmed_too_late_is_told_calmly() {
        var visit = atBooth(1, 0);
        photos.confirm(an, visit, ALL, CommandId.random());

        assertThat(photos.confirm(an, visit, ALL, CommandId.random())).isEqualTo(Told.of("photo-late", visit.code()));
    }

    @Test
    void whoever_lost_the_slip_gets_the_number_at_the_desk() {
        var visit = atBooth(1, 0);
        photos.confirm(an, visit, ALL, CommandId.random());

        var told = photos.number(an, visit, CommandId.random());

        assertThat(told).isEqualTo(Told.of("number", now(visit).numberText()));
        assertThat(now(visit).status()).isEqualTo(VisitStatus.WAITING);
    }

    @Test
    void a_refused_photo_sends_the_visitor_back_with_number_and_place_and_frees_the_counter() {
        var visit = served();

        var told = photos.reject(an, visit, ALL, Rejection.TOO_DARK, CommandId.random());

        assertThat(told).isEqualTo(Told.of("photo-rejected", visit.numberText()));
        assertThat(now(visit))
                .returns(VisitStatus.AT_BOOTH, Visit::status)
                .returns(visit.number(), Visit::number)
                .returns(visit.dueAt(), Visit::dueAt);
        assertThat(rows.rows(now(visit)).getFirst().rejected()).isEqualTo(Rejection.TOO_DARK);
    }

    @Test
    void whoever_left_for_want_of_a_photo_is_brought_back_to_the_old_place() {
        var visit = atBooth(1, 0);
        town.within(() -> departures.leave(office, an.actor(), visit.id(), LeftReason.NO_PHOTO));

        photos.bringBack(an, visit, Comeback.OLD_PLACE, CommandId.random());

        assertThat(now(visit)).returns(VisitStatus.AT_BOOTH, Visit::status).returns(visit.dueAt(), Visit::dueAt);
    }

    private Visit served() {
        var arrived = town.arrive(office, town.appointment(office, "orange-card", Duration.ZERO, 1), 1);
        var visit = town.queued(office, arrived);
        workplace.press(an, Move.NEXT, null, CommandId.random());
        workplace.press(an, Move.START, visit.id(), CommandId.random());
        return now(visit);
    }

    private Visit atBooth(int persons, int photos) {
        return town.arrive(office, town.appointment(office, "orange-card", Duration.ZERO, persons), photos);
    }

    private Visit now(Visit visit) {
        return visits.get(office.id(), visit.id());
    }
}
