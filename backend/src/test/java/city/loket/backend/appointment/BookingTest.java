package city.loket.backend.appointment;

import static city.loket.backend.appointment.TestDesk.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.appointment.Appointment.Status;
import city.loket.backend.appointment.BookingAnswer.Booked;
import city.loket.backend.appointment.NoPlace.HasOne;
import city.loket.backend.appointment.NoPlace.Over;
import city.loket.backend.appointment.NoPlace.Taken;
import city.loket.backend.catalogue.BookingRule.Channel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

@BackendTest
class BookingTest extends FourSlotsTest {

    @Autowired
    private Appointments appointments;

    @Test
    void a_long_appointment_covers_all_its_slots() {
        var appointment = desk.booked(Channel.WEB, 1, 2);

        assertThat(desk.slots().booked()).containsExactly(0, 1, 1, 0);
        assertThat(appointment.endsAt()).isEqualTo(desk.slot(3));
        assertThat(appointments.byToken(appointment.token())).contains(appointment);
    }

    @Test
    void the_public_stops_where_staff_still_have_places() {
        desk.booked(Channel.WEB, 0, 1);

        assertThat(desk.book(Channel.KIOSK, 0, 1, Contact.none())).isEqualTo(not(new Taken()));
        desk.booked(Channel.PHONE, 0, 1);
        assertThat(desk.book(Channel.DESK, 0, 1, Contact.none())).isEqualTo(not(new Taken()));
    }

    @Test
    void a_long_appointment_has_all_its_slots_or_none() {
        desk.booked(Channel.WEB, 2, 1);

        assertThat(desk.book(Channel.WEB, 0, 3, ANNA)).isEqualTo(not(new Taken()));
        assertThat(desk.book(Channel.WEB, 3, 2, ANNA)).isEqualTo(not(new Taken()));
        assertThat(desk.slots().booked()).containsExactly(0, 0, 1, 0);
    }

    @Test
    void a_cancelled_place_is_free_at_once_and_only_once() {
        var appointment = desk.booked(Channel.WEB, 0, 2);

        assertThat(desk.cancel(appointment)).isTrue();
        assertThat(desk.cancel(appointment)).isFalse();
        assertThat(desk.slots().booked()).containsExactly(0, 0, 0, 0);
        var told = appointments.find(appointment.id()).orElseThrow();
        assertThat(told.status()).isEqualTo(Status.CANCELLED);
        assertThat(told.told()).isEqualTo("ill");
        assertThat(desk.move(appointment, 1, 1)).isEqualTo(not(new Over()));
    }

    @Test
    void a_moved_appointment_keeps_its_code_and_what_both_times_cover() {
        var before = desk.booked(Channel.WEB, 0, 2);

        var after = ((Booked) desk.move(before, 1, 2)).appointment();

        assertThat(desk.slots().booked()).containsExactly(0, 1, 1, 0);
        assertThat(after.code()).isEqualTo(before.code());
        assertThat(after.startsAt()).isEqualTo(desk.slot(1));
    }

    @Test
    void a_move_to_a_full_place_leaves_everything_as_it_was() {
        var appointment = desk.booked(Channel.WEB, 0, 1);
        desk.booked(Channel.WEB, 3, 1);

        assertThat(desk.move(appointment, 2, 2)).isEqualTo(not(new Taken()));
        assertThat(desk.slots().booked()).containsExactly(1, 0, 0, 1);
        assertThat(appointments.find(appointment.id())).contains(appointment);
    }

    @Test
    void somebody_has_one_live_appointment_for_a_service() {
        var first = ((Booked) desk.book(Channel.WEB, 0, 1, ANNA)).appointment();

        assertThat(desk.book(Channel.WEB, 1, 1, new Contact("Anna@Example.BE ", null)))
                .isEqualTo(not(new HasOne()));
        assertThat(desk.slots().booked()).containsExactly(1, 0, 0, 0);
        desk.cancel(first);
        assertThat(desk.book(Channel.WEB, 1, 1, ANNA)).isInstanceOf(Booked.class);
    }

    @Test
    void outside_a_transaction_nothing_is_booked() {
        assertThatThrownBy(() -> booking.hold(desk.slots().wish(1, Channel.WEB), desk.slot(0)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
