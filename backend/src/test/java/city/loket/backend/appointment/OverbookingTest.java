package city.loket.backend.appointment;

import static city.loket.backend.appointment.TestDesk.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.appointment.NoPlace.Taken;
import city.loket.backend.appointment.NoPlace.TooManyPersons;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@BackendTest
class OverbookingTest extends FourSlotsTest {

    @Test
    void an_overbooking_raises_the_slots_and_is_on_record_and_leaves_no_place_behind() {
        desk.booked(Channel.PHONE, 0, 1);
        desk.booked(Channel.PHONE, 0, 1);

        var third = desk.overbooked(desk.slot(0));

        assertThat(desk.slots().booked()).containsExactly(3, 0, 0, 0);
        assertThat(records(third)).containsExactly("OVERBOOK staff:7 her train was late");
        desk.cancel(third);
        assertThat(extra()).isZero();
        assertThat(desk.book(Channel.PHONE, 0, 1, Contact.none())).isEqualTo(not(new Taken()));
    }

    @Test
    void an_overbooking_outside_the_plan_makes_its_slots() {
        var evening = desk.slot(40).plus(Duration.ofMinutes(7));

        desk.overbooked(evening);
        desk.overbooked(evening.plus(Duration.ofMinutes(5)));
        desk.overbooked(desk.slot(3).plus(Duration.ofMinutes(5)));

        assertThat(desk.slots().booked()).containsExactly(0, 0, 0, 1, 1, 2, 1);
    }

    @Test
    void an_overbooking_has_a_whole_minute_and_a_party_that_fits_an_appointment() {
        assertThatThrownBy(() -> desk.overbooked(desk.slot(0).plusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        var crowd = new Wish(desk.slots().office(), desk.slots().service(), null, 21, Channel.DESK, false, Map.of());
        assertThat(town.within(() -> booking.overbook(
                        crowd,
                        desk.slot(0),
                        Contact.none(),
                        Language.NL,
                        new Actor.Staff(7),
                        new Remark("a school class"))))
                .isEqualTo(not(new TooManyPersons(20)));
    }

    private List<String> records(Appointment appointment) {
        return jdbc.sql("select concat_ws(' ', verb, actor, detail) from appointment_record where appointment_id = ?")
                .param(appointment.id().value())
                .query(String.class)
                .list();
    }

    private int extra() {
        return jdbc.sql("select sum(extra) from slot where office_id = ?")
                .param(desk.slots().office().id().value())
                .query(Integer.class)
                .single();
    }
}
