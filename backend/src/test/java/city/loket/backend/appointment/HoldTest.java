package city.loket.backend.appointment;

import static city.loket.backend.appointment.TestDesk.not;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.appointment.BookingAnswer.Booked;
import city.loket.backend.appointment.NoPlace.HasOne;
import city.loket.backend.appointment.NoPlace.Over;
import city.loket.backend.appointment.NoPlace.Taken;
import city.loket.backend.catalogue.BookingRule.Channel;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class HoldTest extends FourSlotsTest {

    @Autowired
    private HoldRound round;

    @Test
    void a_hold_keeps_its_place_and_becomes_the_appointment() {
        var hold = desk.held(0, 1);

        assertThat(desk.book(Channel.WEB, 0, 1, ANNA)).isEqualTo(not(new Taken()));
        assertThat(desk.confirm(hold, ANNA)).isInstanceOf(Booked.class);
        assertThat(desk.confirm(hold, ANNA)).isEqualTo(not(new Over()));
        assertThat(desk.slots().booked()).containsExactly(1, 0, 0, 0);
    }

    @Test
    void a_released_hold_is_free_again_and_over() {
        var hold = desk.held(0, 2);

        desk.release(hold);
        desk.release(hold);

        assertThat(desk.slots().booked()).containsExactly(0, 0, 0, 0);
        assertThat(desk.confirm(hold, ANNA)).isEqualTo(not(new Over()));
    }

    @Test
    void an_expired_hold_that_nobody_swept_is_still_good() {
        var hold = desk.held(0, 1);
        try {
            town.pass(Duration.ofMinutes(6));
            assertThat(desk.confirm(hold, ANNA)).isInstanceOf(Booked.class);
        } finally {
            town.realTime();
        }
    }

    @Test
    void a_swept_hold_takes_its_place_anew_while_it_is_free() {
        var lucky = desk.held(0, 1);
        afterTheHold();
        assertThat(desk.slots().booked()).containsExactly(0, 0, 0, 0);

        assertThat(desk.confirm(lucky, ANNA)).isInstanceOf(Booked.class);
        assertThat(desk.slots().booked()).containsExactly(1, 0, 0, 0);
    }

    @Test
    void a_swept_hold_whose_place_is_gone_is_told_so_and_may_try_again() {
        var unlucky = desk.held(1, 1);
        afterTheHold();
        var faster = desk.booked(Channel.WEB, 1, 1);

        assertThat(desk.confirm(unlucky, ANNA)).isEqualTo(not(new Taken()));
        desk.cancel(faster);
        assertThat(desk.confirm(unlucky, ANNA)).isInstanceOf(Booked.class);
    }

    @Test
    void a_hold_survives_a_contact_that_has_an_appointment_already() {
        desk.book(Channel.WEB, 0, 1, ANNA);
        var hold = desk.held(1, 1);

        assertThat(desk.confirm(hold, ANNA)).isEqualTo(not(new HasOne()));
        var other = desk.confirm(hold, Contact.none());
        assertThat(other).isInstanceOf(Booked.class);
    }

    private void afterTheHold() {
        round.walk(clock.instant().plus(Duration.ofMinutes(6)));
    }
}
