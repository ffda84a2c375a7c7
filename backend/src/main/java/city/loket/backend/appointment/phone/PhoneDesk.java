package city.loket.backend.appointment.phone;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.appointment.Booking;
import city.loket.backend.appointment.BookingAnswer;
import city.loket.backend.appointment.BookingAnswer.Booked;
import city.loket.backend.appointment.BookingOnce;
import city.loket.backend.appointment.Contact;
import city.loket.backend.appointment.FollowUpBooked;
import city.loket.backend.appointment.Hold;
import city.loket.backend.appointment.Holds;
import city.loket.backend.appointment.Outcome;
import city.loket.backend.appointment.Remark;
import city.loket.backend.appointment.Wish;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the buttons of these pages do, each once. */
@Component
class PhoneDesk {

    private final Booking booking;
    private final BookingOnce once;
    private final Holds holds;
    private final Appointments appointments;
    private final Commands commands;
    private final ApplicationEventPublisher events;

    PhoneDesk(
            Booking booking,
            BookingOnce once,
            Holds holds,
            Appointments appointments,
            Commands commands,
            ApplicationEventPublisher events) {
        this.booking = booking;
        this.once = once;
        this.holds = holds;
        this.appointments = appointments;
        this.commands = commands;
        this.events = events;
    }

    Outcome hold(Wish wish, Instant startsAt, Actor staff, CommandId id) {
        return once.hold(staff, id, "hold " + startsAt, () -> booking.hold(wish, startsAt));
    }

    Hold held(Outcome.Done outcome) {
        return holds.find(outcome.token()).orElseThrow();
    }

    void release(Hold hold) {
        commands.retried(() -> {
            booking.release(hold.token());
            return true;
        });
    }

    /** @param visit whose visitor comes again; {@code null} for a caller */
    Outcome book(
            Keeping keeping,
            Wish wish,
            Contact contact,
            Language language,
            @Nullable Long visit,
            Actor staff,
            CommandId id) {
        return once.book(staff, id, "book " + keeping.startsAt(), () -> {
            var answer = booked(keeping, wish, contact, language, staff);
            if (visit != null && answer instanceof Booked) {
                events.publishEvent(new FollowUpBooked(wish.office().id(), visit, staff));
            }
            return answer;
        });
    }

    private BookingAnswer booked(Keeping keeping, Wish wish, Contact contact, Language language, Actor staff) {
        return switch (keeping) {
            case Keeping.Held(var hold) -> booking.confirm(hold.token(), contact, language, staff);
            case Keeping.Overbooked(var startsAt, var reason) ->
                booking.overbook(wish, startsAt, contact, language, staff, reason);
        };
    }

    Appointment made(Outcome.Done outcome) {
        return appointments.byToken(outcome.token()).orElseThrow();
    }

    Outcome move(Appointment appointment, Wish wish, Instant startsAt, Actor staff, CommandId id) {
        var button = "move " + appointment.id() + startsAt;
        return once.book(staff, id, button, () -> booking.move(appointment, wish, startsAt, staff));
    }

    /** @return whether it was still booked */
    boolean cancel(Appointment appointment, @Nullable Remark told, Actor staff, CommandId id) {
        return commands.once(
                staff, id, "cancel " + appointment.id(), Boolean.class, () -> booking.cancel(appointment, staff, told));
    }
}
