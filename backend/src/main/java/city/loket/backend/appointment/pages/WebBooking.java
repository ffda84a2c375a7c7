package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Booking;
import city.loket.backend.appointment.BookingAnswer;
import city.loket.backend.appointment.BookingOnce;
import city.loket.backend.appointment.Contact;
import city.loket.backend.appointment.Outcome;
import city.loket.backend.appointment.Wish;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Language;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What visitors do on these pages, each once. */
@Component
class WebBooking {

    private static final Actor VISITOR = new Actor.Visitor();

    private final Booking booking;
    private final BookingOnce once;
    private final Commands commands;

    WebBooking(Booking booking, BookingOnce once, Commands commands) {
        this.booking = booking;
        this.once = once;
        this.commands = commands;
    }

    Outcome hold(String page, Wish wish, Instant startsAt) {
        var button = "hold " + startsAt;
        return once.hold(VISITOR, Intentions.of(page, button), button, () -> booking.hold(wish, startsAt));
    }

    /** The hold itself tells this command from others: however often its visitor comes back to it, there is one appointment. */
    Outcome confirm(String hold, Contact contact, Language language) {
        return book(hold, "confirm", () -> booking.confirm(hold, contact, language, VISITOR));
    }

    /** Without a hold, for a visitor whose hold was over. */
    Outcome book(String page, Wish wish, Instant startsAt, Contact contact, Language language) {
        return book(page, "book " + startsAt, () -> booking.book(wish, startsAt, contact, language, VISITOR));
    }

    Outcome move(String page, Appointment appointment, Wish wish, Instant startsAt) {
        return book(page, "move " + startsAt, () -> booking.move(appointment, wish, startsAt, VISITOR));
    }

    private Outcome book(String page, String button, Supplier<BookingAnswer> act) {
        return once.book(VISITOR, Intentions.of(page, button), button, act);
    }

    void cancel(Appointment appointment) {
        commands.retried(() -> booking.cancel(appointment, VISITOR, null));
    }

    void release(String hold) {
        commands.retried(() -> {
            booking.release(hold);
            return true;
        });
    }
}
