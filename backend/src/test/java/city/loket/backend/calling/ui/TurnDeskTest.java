package city.loket.backend.calling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.calling.Jump;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.platform.Words;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMembers;
import city.loket.backend.visit.Need;
import city.loket.backend.visit.Visit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a clerk does about whose turn it is, and what the clerk is told. */
@BackendTest
class TurnDeskTest {

    @Autowired
    private TestTown town;

    @Autowired
    private TurnDesk turns;

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

    private Office office;
    private SignedInStaff an;
    private SignedInStaff bo;
    private Visit first;
    private Visit second;

    @BeforeEach
    void two_clerks_and_two_who_wait() {
        office = town.newOffice();
        an = at(1);
        bo = at(2);
        first = town.waiting(office);
        second = town.waiting(office);
    }

    private SignedInStaff at(int counter) {
        var login = UUID.randomUUID().toString();
        staff.add(office.id(), login, login, Role.AGENT, "only-for-tests");
        var clerk = staff.loadUserByUsername(login);
        var place = counters.of(office.id()).get(counter - 1).id();
        assertThat(seat.open(clerk, place, List.of(), false, CommandId.random()))
                .isEqualTo(Told.NOTHING);
        return clerk;
    }

    private Picture picture(SignedInStaff clerk) {
        return pictures.of(workplace.session(clerk).orElseThrow());
    }

    @Test
    void who_is_called_out_of_turn_is_at_hand_with_the_reason() {
        assertThat(turns.callThis(an, second, Jump.KNOWN_HERE, CommandId.random()))
                .isEqualTo(Told.NOTHING);

        var hand = picture(an).hand();
        assertThat(hand).isNotNull();
        assertThat(hand.visit().id()).isEqualTo(second.id());
        assertThat(hand.outOfTurn()).isNotNull();
        assertThat(hand.outOfTurn().place()).isEqualTo(2);
    }

    @Test
    void a_click_twice_calls_once() {
        var click = CommandId.random();
        turns.callThis(an, second, Jump.QUICK, click);

        assertThat(turns.callThis(an, second, Jump.QUICK, click)).isEqualTo(Told.NOTHING);
    }

    @Test
    void who_was_called_by_somebody_else_meanwhile_is_at_that_counter() {
        turns.callThis(bo, second, Jump.QUICK, CommandId.random());

        assertThat(turns.callThis(an, second, Jump.QUICK, CommandId.random()))
                .isEqualTo(Told.of("at-counter", String.valueOf(second.numberText()), "2"));
        assertThat(turns.give(an, second, Need.OTHER, CommandId.random()).key()).isEqualTo("at-counter");
    }

    @Test
    void priority_brings_somebody_forward_and_back_again_and_the_sentence_says_so() {
        assertThat(turns.give(an, second, Need.SMALL_CHILD, CommandId.random()).key())
                .isEqualTo("priority");
        assertThat(order()).containsExactly(second.numberText(), first.numberText());
        var speech = new Speech(Words.of("console", Language.NL), office.zone());
        assertThat(speech.turn(picture(an).rows().getFirst()))
                .startsWith(second.numberText() + " is de volgende: ")
                .contains("voorrang, 20 min eerder", "telt dus vanaf ");

        assertThat(turns.takeBack(an, second, CommandId.random()).key()).isEqualTo("priority-taken-back");
        assertThat(order()).containsExactly(first.numberText(), second.numberText());
    }

    private List<String> order() {
        return picture(an).rows().stream().map(row -> row.visit().numberText()).toList();
    }

    @Test
    void each_who_waits_knows_the_place_and_whoever_is_called_has_none() {
        assertThat(picture(an).rows()).extracting(Row::place).containsExactly(1, 2);
        turns.callThis(bo, first, Jump.QUICK, CommandId.random());

        assertThat(picture(an).rows()).extracting(Row::place).containsExactly(1);
    }
}
