package city.loket.backend.calling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMembers;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitState.Called;
import city.loket.backend.visit.VisitStatus;
import city.loket.backend.visit.Visits;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class WorkplaceTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Workplace workplace;

    @Autowired
    private Seat seat;

    @Autowired
    private Pictures pictures;

    @Autowired
    private StaffMembers staff;

    @Autowired
    private Counters counters;

    @Autowired
    private Visits visits;

    private Office office;
    private SignedInStaff an;

    @BeforeEach
    void a_clerk_at_counter_3() {
        office = town.newOffice();
        an = hired("An");
        assertThat(open(an, 3)).isEqualTo(Told.NOTHING);
    }

    private SignedInStaff hired(String name) {
        var login = UUID.randomUUID().toString();
        staff.add(office.id(), login, name, Role.AGENT, "only-for-tests");
        return staff.loadUserByUsername(login);
    }

    private Told open(SignedInStaff clerk, int counter) {
        return seat.open(clerk, counter(counter), List.of(), false, CommandId.random());
    }

    private CounterId counter(int place) {
        return counters.of(office.id()).get(place - 1).id();
    }

    private Told press(Move move, Visit visit) {
        return workplace.press(an, move, visit.id(), CommandId.random());
    }

    private Told next() {
        return workplace.press(an, Move.NEXT, null, CommandId.random());
    }

    private Picture picture() {
        return pictures.of(workplace.session(an).orElseThrow());
    }

    private Visit now(Visit visit) {
        return visits.get(office.id(), visit.id());
    }

    @Test
    void a_visitor_is_called_served_and_done() {
        var visit = town.waiting(office);

        assertThat(next()).isEqualTo(Told.NOTHING);
        assertThat(picture().offers(Move.START)).isTrue();
        assertThat(press(Move.START, visit)).isEqualTo(Told.NOTHING);
        assertThat(picture().offers(Move.FINISH)).isTrue();
        assertThat(press(Move.FINISH, visit)).isEqualTo(Told.NOTHING);

        assertThat(picture().hand()).isNull();
        assertThat(picture().today().served()).isEqualTo(1);
    }

    @Test
    void the_clerk_is_told_when_nobody_waits() {
        assertThat(next()).isEqualTo(Told.of("nobody"));
    }

    @Test
    void a_double_click_calls_once_and_one_visitor() {
        town.waiting(office);
        var second = town.waiting(office);
        var drawn = CommandId.random();

        workplace.press(an, Move.NEXT, null, drawn);
        workplace.press(an, Move.NEXT, null, drawn);

        assertThat(now(second).status()).isEqualTo(VisitStatus.WAITING);
    }

    @Test
    void a_double_click_on_recall_announces_once_more_only() {
        var visit = town.waiting(office);
        next();
        var drawn = CommandId.random();

        workplace.press(an, Move.RECALL, visit.id(), drawn);
        workplace.press(an, Move.RECALL, visit.id(), drawn);

        assertThat(((Called) now(visit).state()).times()).isEqualTo(2);
    }

    @Test
    void a_stale_screen_is_told_that_the_visitor_has_gone() {
        var visit = town.waiting(office);
        next();
        press(Move.PUT_BACK, visit);

        assertThat(press(Move.START, visit)).isEqualTo(Told.of("gone", String.valueOf(visit.numberText())));
    }

    @Test
    void a_counter_where_somebody_sits_is_refused_in_words() {
        assertThat(open(hired("Bram"), 3)).isEqualTo(Told.of("taken"));
    }

    @Test
    void a_clerk_who_opens_another_counter_is_asked_and_moves() {
        assertThat(open(an, 4)).isEqualTo(Told.of("elsewhere"));
        assertThat(seat.open(an, counter(4), List.of(), true, CommandId.random()))
                .isEqualTo(Told.NOTHING);

        assertThat(workplace.session(an).orElseThrow().counter()).isEqualTo(counter(4));
        assertThat(open(hired("Bram"), 3)).isEqualTo(Told.NOTHING);
    }

    @Test
    void a_counter_does_not_close_while_somebody_is_served_there() {
        var visit = town.waiting(office);
        next();
        press(Move.START, visit);

        assertThat(seat.close(an, CommandId.random())).isEqualTo(Told.of("busy"));
    }

    @Test
    void a_break_leaves_only_going_on_and_is_told_to_the_neighbours() {
        var bram = hired("Bram");
        open(bram, 4);
        seat.beginBreak(an, CommandId.random());

        assertThat(Arrays.stream(Move.values()).filter(picture()::offers)).containsExactly(Move.GO_ON);
        assertThat(next()).isEqualTo(Told.of("on-break"));
        var neighbours = pictures.of(workplace.session(bram).orElseThrow()).neighbours();
        assertThat(neighbours.getFirst().occupant().breakSince()).isNotNull();

        assertThat(seat.goOn(an, CommandId.random())).isEqualTo(Told.NOTHING);
        assertThat(picture().offers(Move.NEXT)).isTrue();
    }

    @Test
    void a_parked_visitor_stands_aside_until_resumed_while_the_counter_serves_another() {
        var form = town.waiting(office);
        var other = town.waiting(office);
        next();
        press(Move.PARK, form);
        assertThat(picture().parked()).extracting(Visit::id).containsExactly(form.id());
        assertThat(picture().rows()).extracting(row -> row.visit().id()).containsExactly(other.id());

        next();
        assertThat(press(Move.RESUME, form)).isEqualTo(Told.of("busy"));
        press(Move.NO_SHOW, other);
        assertThat(press(Move.RESUME, form)).isEqualTo(Told.NOTHING);
        assertThat(picture().hand().visit().id()).isEqualTo(form.id());
    }

    @Test
    void closing_sends_back_whoever_is_parked() {
        var form = town.waiting(office);
        next();
        press(Move.PARK, form);

        seat.close(an, CommandId.random());

        assertThat(now(form).status()).isEqualTo(VisitStatus.WAITING);
    }

    @Test
    void whoever_is_next_in_the_picture_is_called_next() {
        town.waiting(office);
        var appointment = town.waitingFor(office, "residence-card", Duration.ofMinutes(-10));
        town.waitingFor(office, "residence-card", Duration.ofMinutes(20));

        var promised = picture().next().orElseThrow().visit().id();
        next();

        assertThat(picture().hand().visit().id()).isEqualTo(promised).isNotEqualTo(appointment.id());
    }
}
