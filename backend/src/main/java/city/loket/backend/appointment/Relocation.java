package city.loket.backend.appointment;

import city.loket.backend.appointment.Appointment.Status;
import city.loket.backend.appointment.AppointmentRecords.Verb;
import city.loket.backend.appointment.BookingAnswer.Booked;
import city.loket.backend.appointment.BookingAnswer.Not;
import city.loket.backend.appointment.NoPlace.Over;
import city.loket.backend.appointment.NoPlace.Taken;
import city.loket.backend.appointment.slot.Capacity;
import city.loket.backend.appointment.slot.Slots;
import city.loket.backend.appointment.slot.Span;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Another time that staff give to an appointment because the office cannot keep its own. Notice, horizon and the bounds around the
 * visitor's own date were looked at when it was booked and do not count again; that the place is free does.
 */
@Component
public class Relocation {

    private final Services services;
    private final Places places;
    private final Slots slots;
    private final Appointments appointments;
    private final AppointmentRecords records;
    private final Attempt attempt;
    private final LoketClock clock;

    Relocation(
            Services services,
            Places places,
            Slots slots,
            Appointments appointments,
            AppointmentRecords records,
            Attempt attempt,
            LoketClock clock) {
        this.services = services;
        this.places = places;
        this.slots = slots;
        this.appointments = appointments;
        this.records = records;
        this.attempt = attempt;
        this.clock = clock;
    }

    /** The next free places for it, from this moment on; at most {@code count}. */
    public List<Place> next(Office office, Appointment appointment, Instant from, int count) {
        var now = clock.instant();
        return places.anyway(wish(office, appointment), from.isBefore(now) ? now : from, count);
    }

    /** The new place is taken before the old one is free for others; code, token and channel stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    public BookingAnswer move(Office office, Appointment appointment, Instant startsAt, Actor actor) {
        var before = appointments.locked(appointment.id());
        if (before.status() != Status.BOOKED) {
            return new Not(new Over());
        }
        var wish = wish(office, before);
        var span = wish.at(startsAt);
        return attempt.of(
                () -> {
                    if (!places.served(wish, span) || !take(before, wish, span)) {
                        throw new Refused(new Taken());
                    }
                    return moved(before, span, actor);
                },
                Not::new);
    }

    private boolean take(Appointment before, Wish wish, Span span) {
        return before.span()
                .map(old -> slots.move(old, span, wish.slotMinutes(), Capacity.OF_STAFF))
                .orElseGet(() -> slots.take(span, wish.slotMinutes(), Capacity.OF_STAFF));
    }

    private BookingAnswer moved(Appointment before, Span span, Actor actor) {
        var reserved = new Reservation(
                span, before.service(), before.variant(), before.persons(), before.channel(), before.lateFor());
        appointments.move(before.id(), reserved);
        records.add(before, Verb.MOVE, actor, "%s to %s".formatted(before.startsAt(), span.startsAt()));
        return new Booked(appointments.locked(before.id()));
    }

    private Wish wish(Office office, Appointment appointment) {
        var service = services.get(office.id(), appointment.service());
        return new Wish(office, service, null, appointment.persons(), Channel.DESK, false, Map.of());
    }
}
