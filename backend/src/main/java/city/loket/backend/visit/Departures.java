package city.loket.backend.visit;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.appointment.Booking;
import city.loket.backend.appointment.Latecomers;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.visit.VisitState.LeftReason;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leaving before being served, and coming back. Runs in the caller's transaction and takes the queue's lock first. */
@Component
public class Departures {

    private final Visits visits;
    private final OfficeQueue queue;
    private final Movements movements;
    private final Reordering reordering;
    private final Appointments appointments;
    private final Booking booking;
    private final Latecomers latecomers;
    private final LoketClock clock;

    Departures(
            Visits visits,
            OfficeQueue queue,
            Movements movements,
            Reordering reordering,
            Appointments appointments,
            Booking booking,
            Latecomers latecomers,
            LoketClock clock) {
        this.visits = visits;
        this.queue = queue;
        this.movements = movements;
        this.reordering = reordering;
        this.appointments = appointments;
        this.booking = booking;
        this.latecomers = latecomers;
        this.clock = clock;
    }

    /**
     * The visitor gives up; without a photo, the place of the appointment is free for somebody else. A visit that has left already
     * is answered as it is.
     */
    public Visit leave(Office office, Actor actor, VisitId id, LeftReason reason) {
        queue.lock(office.id());
        var visit = visits.get(office.id(), id);
        if (visit.state() instanceof VisitState.Left) {
            return visit;
        }
        var before = Movements.expect(VisitState.BeforeServing.class, visit);
        if (reason == LeftReason.NO_PHOTO) {
            appointment(visit).ifPresent(appointment -> booking.giveBack(appointment, actor));
        }
        return movements.save(visit.in(before.leave(reason, clock.instant())), Verb.LEAVE, actor, reason.name());
    }

    /**
     * Undoes a no-show or a leaving of today: the visit continues in the queue, or where its photos or its number are missing. An
     * appointment whose place was given back is checked in again.
     *
     * @throws Refusal {@code wrong_state} when it has not gone, or went on another day
     */
    public Visit bringBack(Office office, Actor.Staff staff, VisitId id, Comeback comeback) {
        queue.lock(office.id());
        var now = clock.instant();
        var visit = visits.get(office.id(), id);
        var gone = Movements.expect(VisitState.Gone.class, visit);
        if (!visit.day().equals(office.day(now))) {
            throw Movements.wrongState(visit);
        }
        appointment(visit).ifPresent(appointment -> latecomers.comeBack(appointment, staff));
        var back = visit.sentOn(gone, now.plus(office.boothLimit()), now);
        var was = visit.status().name();
        return switch (comeback) {
            case OLD_PLACE -> movements.save(back, Verb.BRING_BACK, staff, was);
            case FROM_NOW -> reordering.move(back, visit.place().broughtBack(now), Verb.BRING_BACK, staff, was);
        };
    }

    private Optional<Appointment> appointment(Visit visit) {
        return Optional.ofNullable(visit.appointment()).flatMap(appointments::find);
    }
}
