package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Booking;
import city.loket.backend.appointment.BookingAnswer;
import city.loket.backend.appointment.Contact;
import city.loket.backend.appointment.HoldAnswer;
import city.loket.backend.appointment.NoPlace;
import city.loket.backend.appointment.Wish;
import city.loket.backend.appointment.pages.Outcome.Done;
import city.loket.backend.appointment.pages.Outcome.Not;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Language;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What visitors do on these pages, each once. A refusal undoes what it began and is not remembered: whoever puts right what was wrong may
 * press the same button again.
 */
@Component
class WebBooking {

    private static final Actor VISITOR = new Actor.Visitor();

    private final Booking booking;
    private final Commands commands;

    WebBooking(Booking booking, Commands commands) {
        this.booking = booking;
        this.commands = commands;
    }

    Outcome hold(String page, Wish wish, Instant startsAt) {
        return once(page, "hold " + startsAt, () -> switch (booking.hold(wish, startsAt)) {
            case HoldAnswer.Held(var hold) -> hold.token();
            case HoldAnswer.Not(var why) -> throw new Refused(why);
        });
    }

    /** The hold itself tells this command from others: however often its visitor comes back to it, there is one appointment. */
    Outcome confirm(String hold, Contact contact, Language language) {
        return once(hold, "confirm", () -> token(booking.confirm(hold, contact, language, VISITOR)));
    }

    /** Without a hold, for a visitor whose hold was over. */
    Outcome book(String page, Wish wish, Instant startsAt, Contact contact, Language language) {
        return once(page, "book " + startsAt, () -> token(booking.book(wish, startsAt, contact, language, VISITOR)));
    }

    Outcome move(String page, Appointment appointment, Wish wish, Instant startsAt) {
        return once(page, "move " + startsAt, () -> token(booking.move(appointment, wish, startsAt, VISITOR)));
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

    private Outcome once(String page, String button, Supplier<String> act) {
        try {
            return new Done(commands.once(VISITOR, Intentions.of(page, button), button, String.class, act));
        } catch (Refused refused) {
            return new Not(refused.why);
        }
    }

    private static String token(BookingAnswer answer) {
        return switch (answer) {
            case BookingAnswer.Booked(var appointment) -> appointment.token();
            case BookingAnswer.Not(var why) -> throw new Refused(why);
        };
    }

    private static final class Refused extends RuntimeException {

        private final transient NoPlace why;

        private Refused(NoPlace why) {
            super(null, null, false, false);
            this.why = why;
        }
    }
}
