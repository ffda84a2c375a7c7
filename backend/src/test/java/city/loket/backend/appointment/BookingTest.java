package city.loket.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.Appointment.Status;
import city.loket.backend.appointment.BookingAnswer.Booked;
import city.loket.backend.appointment.HoldAnswer.Held;
import city.loket.backend.appointment.NoPlace.HasOne;
import city.loket.backend.appointment.NoPlace.Over;
import city.loket.backend.appointment.NoPlace.Taken;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.LoketClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@BackendTest
class BookingTest {

    private static final Actor VISITOR = new Actor.Visitor();
    private static final Contact ANNA = new Contact("anna@example.be", null);

    @Autowired
    private Booking booking;

    @Autowired
    private Appointments appointments;

    @Autowired
    private HoldRound round;

    @Autowired
    private TestTown town;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LoketClock clock;

    private SlotRows slots;
    private Instant morning;

    @BeforeEach
    void four_slots_of_two_places_one_of_them_for_the_public() {
        var office = town.newOffice();
        slots = new SlotRows(jdbc, office, town.service(office, "card-collection"));
        morning = slots.morning(clock.instant());
        slots.make(morning, 4, 2, 1);
    }

    @AfterEach
    void every_slot_counts_what_lives_over_it() {
        assertThat(slots.wrong()).isEmpty();
    }

    private Instant slot(int number) {
        return morning.plus(slots.length().multipliedBy(number));
    }

    private BookingAnswer book(Channel channel, int slot, int length, Contact contact) {
        return town.within(() -> booking.book(slots.wish(length, channel), slot(slot), contact, Language.FR, VISITOR));
    }

    private Appointment booked(Channel channel, int slot, int length) {
        return ((Booked) book(channel, slot, length, Contact.none())).appointment();
    }

    private HoldAnswer hold(int slot, int length) {
        return town.within(() -> booking.hold(slots.wish(length, Channel.WEB), slot(slot)));
    }

    private Hold held(int slot, int length) {
        return ((Held) hold(slot, length)).hold();
    }

    private BookingAnswer confirm(Hold hold) {
        return town.within(() -> booking.confirm(hold.token(), ANNA, Language.FR, VISITOR));
    }

    private BookingAnswer move(Appointment appointment, int slot, int length) {
        return town.within(() -> booking.move(appointment, slots.wish(length, Channel.WEB), slot(slot), VISITOR));
    }

    private void afterTheHold() {
        round.walk(clock.instant().plus(Duration.ofMinutes(6)));
    }

    private static BookingAnswer not(NoPlace why) {
        return new BookingAnswer.Not(why);
    }

    @Test
    void a_long_appointment_covers_all_its_slots() {
        var appointment = booked(Channel.WEB, 1, 2);

        assertThat(slots.booked()).containsExactly(0, 1, 1, 0);
        assertThat(appointment.endsAt()).isEqualTo(slot(3));
        assertThat(appointments.byToken(appointment.token())).contains(appointment);
    }

    @Test
    void the_public_stops_where_staff_still_have_places() {
        booked(Channel.WEB, 0, 1);

        assertThat(book(Channel.KIOSK, 0, 1, Contact.none())).isEqualTo(not(new Taken()));
        booked(Channel.PHONE, 0, 1);
        assertThat(book(Channel.DESK, 0, 1, Contact.none())).isEqualTo(not(new Taken()));
    }

    @Test
    void a_long_appointment_has_all_its_slots_or_none() {
        booked(Channel.WEB, 2, 1);

        assertThat(book(Channel.WEB, 0, 3, ANNA)).isEqualTo(not(new Taken()));
        assertThat(book(Channel.WEB, 3, 2, ANNA)).isEqualTo(not(new Taken()));
        assertThat(slots.booked()).containsExactly(0, 0, 1, 0);
    }

    @Test
    void a_hold_keeps_its_place_and_becomes_the_appointment() {
        var hold = held(0, 1);

        assertThat(book(Channel.WEB, 0, 1, ANNA)).isEqualTo(not(new Taken()));
        assertThat(confirm(hold)).isInstanceOf(Booked.class);
        assertThat(confirm(hold)).isEqualTo(not(new Over()));
        assertThat(slots.booked()).containsExactly(1, 0, 0, 0);
    }

    @Test
    void a_released_hold_is_free_again_and_over() {
        var hold = held(0, 2);

        for (int twice = 0; twice < 2; twice++) {
            town.within(() -> {
                booking.release(hold.token());
                return true;
            });
        }

        assertThat(slots.booked()).containsExactly(0, 0, 0, 0);
        assertThat(confirm(hold)).isEqualTo(not(new Over()));
    }

    @Test
    void an_expired_hold_that_nobody_swept_is_still_good() {
        var hold = held(0, 1);
        try {
            town.pass(Duration.ofMinutes(6));
            assertThat(confirm(hold)).isInstanceOf(Booked.class);
        } finally {
            town.realTime();
        }
    }

    @Test
    void a_swept_hold_takes_its_place_anew_while_it_is_free() {
        var lucky = held(0, 1);
        afterTheHold();
        assertThat(slots.booked()).containsExactly(0, 0, 0, 0);

        assertThat(confirm(lucky)).isInstanceOf(Booked.class);
        assertThat(slots.booked()).containsExactly(1, 0, 0, 0);
    }

    @Test
    void a_swept_hold_whose_place_is_gone_is_told_so_and_may_try_again() {
        var unlucky = held(1, 1);
        afterTheHold();
        var faster = booked(Channel.WEB, 1, 1);

        assertThat(confirm(unlucky)).isEqualTo(not(new Taken()));
        cancel(faster);
        assertThat(confirm(unlucky)).isInstanceOf(Booked.class);
    }

    private boolean cancel(Appointment appointment) {
        return town.within(() -> booking.cancel(appointment, VISITOR, "ill"));
    }

    @Test
    void a_cancelled_place_is_free_at_once_and_only_once() {
        var appointment = booked(Channel.WEB, 0, 2);

        assertThat(cancel(appointment)).isTrue();
        assertThat(cancel(appointment)).isFalse();
        assertThat(slots.booked()).containsExactly(0, 0, 0, 0);
        var told = appointments.find(appointment.id()).orElseThrow();
        assertThat(told.status()).isEqualTo(Status.CANCELLED);
        assertThat(told.told()).isEqualTo("ill");
        assertThat(move(appointment, 1, 1)).isEqualTo(not(new Over()));
    }

    @Test
    void a_moved_appointment_keeps_its_code_and_what_both_times_cover() {
        var before = booked(Channel.WEB, 0, 2);

        var after = ((Booked) move(before, 1, 2)).appointment();

        assertThat(slots.booked()).containsExactly(0, 1, 1, 0);
        assertThat(after.code()).isEqualTo(before.code());
        assertThat(after.startsAt()).isEqualTo(slot(1));
    }

    @Test
    void a_move_to_a_full_place_leaves_everything_as_it_was() {
        var appointment = booked(Channel.WEB, 0, 1);
        booked(Channel.WEB, 3, 1);

        assertThat(move(appointment, 2, 2)).isEqualTo(not(new Taken()));
        assertThat(slots.booked()).containsExactly(1, 0, 0, 1);
        assertThat(appointments.find(appointment.id())).contains(appointment);
    }

    @Test
    void somebody_has_one_live_appointment_for_a_service() {
        var first = ((Booked) book(Channel.WEB, 0, 1, ANNA)).appointment();

        assertThat(book(Channel.WEB, 1, 1, new Contact("Anna@Example.BE ", null)))
                .isEqualTo(not(new HasOne()));
        assertThat(slots.booked()).containsExactly(1, 0, 0, 0);
        cancel(first);
        assertThat(book(Channel.WEB, 1, 1, ANNA)).isInstanceOf(Booked.class);
    }

    @Test
    void a_hold_survives_a_contact_that_has_an_appointment_already() {
        book(Channel.WEB, 0, 1, ANNA);
        var hold = held(1, 1);

        assertThat(confirm(hold)).isEqualTo(not(new HasOne()));
        var other = town.within(() -> booking.confirm(hold.token(), Contact.none(), Language.FR, VISITOR));
        assertThat(other).isInstanceOf(Booked.class);
    }

    @Test
    void an_overbooking_raises_the_slots_and_is_on_record_and_leaves_no_place_behind() {
        booked(Channel.PHONE, 0, 1);
        booked(Channel.PHONE, 0, 1);

        var third = overbooked(slot(0));

        assertThat(slots.booked()).containsExactly(3, 0, 0, 0);
        assertThat(records(third)).containsExactly("OVERBOOK staff:7 her train was late");
        cancel(third);
        assertThat(extra()).isZero();
        assertThat(book(Channel.PHONE, 0, 1, Contact.none())).isEqualTo(not(new Taken()));
    }

    @Test
    void an_overbooking_outside_the_plan_makes_its_slots() {
        var evening = slot(40).plus(Duration.ofMinutes(7));

        overbooked(evening);
        overbooked(evening.plus(Duration.ofMinutes(5)));
        overbooked(slot(3).plus(Duration.ofMinutes(5)));

        assertThat(slots.booked()).containsExactly(0, 0, 0, 1, 1, 2, 1);
    }

    private Appointment overbooked(Instant at) {
        var wish = slots.wish(1, Channel.DESK);
        var staff = new Actor.Staff(7);
        return ((Booked) town.within(
                        () -> booking.overbook(wish, at, Contact.none(), Language.NL, staff, "her train was late")))
                .appointment();
    }

    private List<String> records(Appointment appointment) {
        return jdbc.sql("select concat_ws(' ', verb, actor, detail) from appointment_record where appointment_id = ?")
                .param(appointment.id().value())
                .query(String.class)
                .list();
    }

    private int extra() {
        return jdbc.sql("select sum(extra) from slot where office_id = ?")
                .param(slots.office().id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void outside_a_transaction_nothing_is_booked() {
        assertThatThrownBy(() -> booking.hold(slots.wish(1, Channel.WEB), slot(0)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
