package city.loket.backend.appointment;

import city.loket.backend.appointment.Appointment.Status;
import city.loket.backend.appointment.AppointmentRecords.Verb;
import city.loket.backend.appointment.BookingAnswer.Booked;
import city.loket.backend.appointment.Hold.State;
import city.loket.backend.appointment.NoPlace.Over;
import city.loket.backend.appointment.slot.Slots;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Making, moving and cancelling appointments: one engine for web, kiosk and staff. Runs in the caller's transaction, which is
 * tried again from outside when a lock was lost; what is refused leaves no trace in it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Booking {

    private final Taking taking;
    private final Slots slots;
    private final Holds holds;
    private final Appointments appointments;
    private final AppointmentRecords records;
    private final Attempt attempt;

    Booking(
            Taking taking,
            Slots slots,
            Holds holds,
            Appointments appointments,
            AppointmentRecords records,
            Attempt attempt) {
        this.taking = taking;
        this.slots = slots;
        this.holds = holds;
        this.appointments = appointments;
        this.records = records;
        this.attempt = attempt;
    }

    /** Keeps a place while its visitor types. */
    public HoldAnswer hold(Wish wish, Instant startsAt) {
        return attempt.of(() -> new HoldAnswer.Held(holds.add(taking.take(wish, startsAt))), HoldAnswer.Not::new);
    }

    /**
     * Makes an appointment of a hold. One whose time has run out is still good; if its place was offered again meanwhile, it is
     * taken anew as long as it is free.
     */
    public BookingAnswer confirm(String holdToken, Contact contact, Language language, Actor actor) {
        return attempt.of(
                () -> add(confirmed(holdToken).reserved(), contact, language, Verb.BOOK, actor, null),
                BookingAnswer.Not::new);
    }

    /** Books without a hold. */
    public BookingAnswer book(Wish wish, Instant startsAt, Contact contact, Language language, Actor actor) {
        return attempt.of(
                () -> add(taking.take(wish, startsAt), contact, language, Verb.BOOK, actor, null),
                BookingAnswer.Not::new);
    }

    /**
     * Books whatever is free and whatever the rules say; it stays on record.
     *
     * @param startsAt a whole minute
     */
    public BookingAnswer overbook(
            Wish wish, Instant startsAt, Contact contact, Language language, Actor actor, Remark reason) {
        return attempt.of(
                () -> add(taking.overbook(wish, startsAt), contact, language, Verb.OVERBOOK, actor, reason.text()),
                BookingAnswer.Not::new);
    }

    /**
     * To another time, party or procedure of the same service. The new place is taken before the old one is free for others; code
     * and token stay.
     */
    public BookingAnswer move(Appointment appointment, Wish wish, Instant startsAt, Actor actor) {
        if (!wish.service().id().equals(appointment.service())) {
            throw new IllegalArgumentException("An appointment does not move to another service");
        }
        return attempt.of(() -> moved(booked(appointment), wish, startsAt, actor), BookingAnswer.Not::new);
    }

    /**
     * Its place is free at once.
     *
     * @param told for its visitor to read
     * @return whether it was still booked
     */
    public boolean cancel(Appointment appointment, Actor actor, @Nullable Remark told) {
        return end(appointment, Status.BOOKED, actor, told == null ? null : told.text());
    }

    /**
     * Its visitor came but goes without being served: what is left of its place is free at once, and another date can be booked.
     *
     * @return whether it was checked in
     */
    public boolean giveBack(Appointment appointment, Actor actor) {
        return end(appointment, Status.CHECKED_IN, actor, null);
    }

    private boolean end(Appointment appointment, Status from, Actor actor, @Nullable String told) {
        var before = appointments.locked(appointment.id());
        if (before.status() != from) {
            return false;
        }
        appointments.cancel(before.id(), told);
        before.span().ifPresent(slots::giveBack);
        records.add(before, Verb.CANCEL, actor, null);
        return true;
    }

    /** Gives the place of a hold back, unless it is confirmed or over. */
    public void release(String holdToken) {
        holds.find(holdToken)
                .filter(hold -> holds.change(hold, State.HELD, State.RELEASED))
                .ifPresent(hold -> slots.giveBack(hold.reserved().span()));
    }

    private Hold confirmed(String holdToken) {
        var hold = holds.find(holdToken).orElseThrow(() -> new Refused(new Over()));
        if (holds.change(hold, State.HELD, State.CONFIRMED)) {
            return hold;
        }
        if (!holds.change(hold, State.EXPIRED, State.CONFIRMED)) {
            throw new Refused(new Over());
        }
        taking.takeAnew(hold.reserved());
        return hold;
    }

    private Booked add(
            Reservation reserved, Contact contact, Language language, Verb verb, Actor actor, @Nullable String reason) {
        var appointment = appointments.add(reserved, contact, language);
        records.add(appointment, verb, actor, reason);
        return new Booked(appointment);
    }

    private Booked moved(Appointment before, Wish wish, Instant startsAt, Actor actor) {
        var reserved = before.span()
                .map(span -> taking.move(span, wish, startsAt))
                .orElseGet(() -> taking.take(wish, startsAt));
        appointments.move(before.id(), reserved);
        records.add(before, Verb.MOVE, actor, "%s to %s".formatted(before.startsAt(), startsAt));
        return new Booked(appointments.locked(before.id()));
    }

    private Appointment booked(Appointment appointment) {
        var now = appointments.locked(appointment.id());
        if (now.status() != Status.BOOKED) {
            throw new Refused(new Over());
        }
        return now;
    }
}
