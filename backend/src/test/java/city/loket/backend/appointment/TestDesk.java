package city.loket.backend.appointment;

import city.loket.backend.TestTown;
import city.loket.backend.appointment.BookingAnswer.Booked;
import city.loket.backend.appointment.HoldAnswer.Held;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Language;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Books for one morning of one office, each time in a transaction of its own. Slots are counted from 0. */
record TestDesk(TestTown town, Booking booking, SlotRows slots, Instant morning) {

    private static final Actor STAFF = new Actor.Staff(7);

    /** With four slots of two places, one of them for the public. */
    static TestDesk open(TestTown town, Booking booking, JdbcClient jdbc, Instant now) {
        var office = town.newOffice();
        var slots = new SlotRows(jdbc, office, town.service(office, "card-collection"));
        var morning = slots.morning(now);
        slots.make(morning, 4, 2, 1);
        return new TestDesk(town, booking, slots, morning);
    }

    static BookingAnswer not(NoPlace why) {
        return new BookingAnswer.Not(why);
    }

    Instant slot(int number) {
        return morning.plus(slots.length().multipliedBy(number));
    }

    BookingAnswer book(Channel channel, int slot, int length, Contact contact) {
        return town.within(() -> booking.book(slots.wish(length, channel), slot(slot), contact, Language.FR, STAFF));
    }

    Appointment booked(Channel channel, int slot, int length) {
        return ((Booked) book(channel, slot, length, Contact.none())).appointment();
    }

    Hold held(int slot, int length) {
        return ((Held) town.within(() -> booking.hold(slots.wish(length, Channel.WEB), slot(slot)))).hold();
    }

    BookingAnswer confirm(Hold hold, Contact contact) {
        return town.within(() -> booking.confirm(hold.token(), contact, Language.FR, STAFF));
    }

    void release(Hold hold) {
        town.within(() -> {
            booking.release(hold.token());
            return true;
        });
    }

    BookingAnswer move(Appointment appointment, int slot, int length) {
        return town.within(() -> booking.move(appointment, slots.wish(length, Channel.WEB), slot(slot), STAFF));
    }

    boolean cancel(Appointment appointment) {
        return town.within(() -> booking.cancel(appointment, STAFF, new Remark("ill")));
    }

    Appointment overbooked(Instant at) {
        var wish = slots.wish(1, Channel.DESK);
        return ((Booked) town.within(() -> booking.overbook(
                        wish, at, Contact.none(), Language.NL, STAFF, new Remark("her train was late"))))
                .appointment();
    }
}
