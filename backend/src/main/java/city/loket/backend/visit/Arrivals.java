package city.loket.backend.visit;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.appointment.CheckIn;
import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.Tokens;
import city.loket.backend.visit.PhotoEvidence.OwnPhoto;
import city.loket.backend.visit.VisitState.AtBooth;
import city.loket.backend.visit.VisitState.LeftReason;
import city.loket.backend.visit.VisitState.Ready;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Arriving: check-in, the photo before the number, and the number. Each verb runs in the caller's transaction and takes the
 * office's queue lock first.
 */
@Component
public class Arrivals {

    private final Visits visits;
    private final OfficeQueue queue;
    private final Photos photos;
    private final TicketNumbers numbers;
    private final Movements movements;
    private final VisitRecords records;
    private final Appointments appointments;
    private final Services services;
    private final LoketClock clock;

    Arrivals(
            Visits visits,
            OfficeQueue queue,
            Photos photos,
            TicketNumbers numbers,
            Movements movements,
            VisitRecords records,
            Appointments appointments,
            Services services,
            LoketClock clock) {
        this.visits = visits;
        this.queue = queue;
        this.photos = photos;
        this.numbers = numbers;
        this.movements = movements;
        this.records = records;
        this.appointments = appointments;
        this.services = services;
        this.clock = clock;
    }

    /**
     * Registers an arrival at a kiosk. With complete evidence the number is given in the same step (ISSUING); otherwise the
     * visitor is sent to the booth. An appointment that is checked in already is answered with its visit.
     *
     * @throws Refusal {@code appointment_needed}, or {@code cannot_check_in} with the result
     */
    public Visit arrive(Office office, Actor.Device kiosk, Arrival arrival) {
        queue.lock(office.id());
        var appointment = arrival.appointment();
        if (appointment != null && !appointments.checkIn(appointment.id())) {
            return visits.of(appointment.id()).orElseThrow(() -> notBooked(appointment));
        }
        if (appointment != null) {
            refuseUnlessWelcome(office, arrival.service(), appointment);
        } else if (!arrival.service().walkIn()) {
            throw new Refusal(Refusal.Code.APPOINTMENT_NEEDED, arrival.service().code() + " takes no walk-ins");
        }
        return register(office, kiosk, arrival);
    }

    private Visit register(Office office, Actor.Device kiosk, Arrival arrival) {
        var now = clock.instant();
        var needed = arrival.service().photo().personsNeedingEvidence(arrival.persons());
        var declared = Math.min(needed, arrival.ownPhotos());
        var visit = arrived(office, arrival, needed - declared, now);
        var stored = needed > declared
                ? add(visit, kiosk)
                : issued(add(numbered(visit, kiosk, arrival.service(), now), kiosk), kiosk);
        for (int person = 1; person <= declared; person++) {
            photos.write(stored.id(), person, new OwnPhoto());
        }
        return stored;
    }

    private Visit arrived(Office office, Arrival arrival, int missing, Instant now) {
        var appointment = arrival.appointment();
        return new Visit(
                new VisitId(0),
                0,
                office.id(),
                office.day(now),
                arrival.service().id(),
                appointment == null ? null : appointment.id(),
                arrival.persons(),
                arrival.language(),
                Tokens.token(),
                appointment == null ? Tokens.code() : appointment.code(),
                missing,
                now,
                due(arrival, now),
                null,
                null,
                missing > 0 ? new AtBooth(now.plus(office.boothLimit()), now) : new Ready(now));
    }

    /** An appointment counts from its time, or from its arrival when late; a walk-in from the first touch and a handicap. */
    private static Instant due(Arrival arrival, Instant now) {
        var appointment = arrival.appointment();
        if (appointment == null) {
            return now.minus(arrival.touchedAgo()).plus(arrival.service().walkInHandicap());
        }
        return appointment.startsAt().isAfter(now) ? appointment.startsAt() : now;
    }

    private Visit add(Visit visit, Actor kiosk) {
        var stored = visits.add(visit);
        records.add(stored, Verb.ARRIVE, kiosk, null);
        return stored;
    }

    private Visit issued(Visit stored, Actor kiosk) {
        records.add(stored, Verb.ISSUE, kiosk, null);
        return stored;
    }

    private Visit numbered(Visit visit, Actor.Device kiosk, Service service, Instant now) {
        var ready = Movements.expect(Ready.class, visit);
        var number = numbers.next(visit.office(), visit.day(), service.letter());
        return visit.numbered(number, ready.issue(kiosk.id(), Tokens.job(), now));
    }

    private void refuseUnlessWelcome(Office office, Service service, Appointment appointment) {
        switch (appointment.judge(office, service.checkIn(), clock.instant())) {
            case CheckIn.Welcome _, CheckIn.AlreadyHere _ -> {}
            case CheckIn.TooEarly _ -> throw cannotCheckIn("TOO_EARLY");
            case CheckIn.TooLate _ -> throw cannotCheckIn("TOO_LATE");
            case CheckIn.WrongDay _ -> throw cannotCheckIn("WRONG_DAY");
            case CheckIn.Cancelled _ -> throw cannotCheckIn("CANCELLED");
        }
    }

    private static Refusal notBooked(Appointment appointment) {
        return cannotCheckIn(appointment.status() == Appointment.Status.MISSED ? "TOO_LATE" : "CANCELLED");
    }

    private static Refusal cannotCheckIn(String result) {
        return new Refusal(
                Refusal.Code.CANNOT_CHECK_IN, "Check-in: " + result.toLowerCase(Locale.ROOT), Map.of("result", result));
    }

    /** More persons have a valid photo now. First uses up what the booth has told; complete evidence makes it READY. */
    public Visit photosTaken(Office office, Actor.Device kiosk, VisitId id, int ownPhotos) {
        queue.lock(office.id());
        var visit = visits.get(office.id(), id);
        if (!(visit.state() instanceof AtBooth)) {
            return visit;
        }
        var seen = photos.cover(visit, photos.unused(visit));
        return covered(visit, photos.cover(seen, Collections.nCopies(ownPhotos, new OwnPhoto())), kiosk);
    }

    /**
     * Staff confirm or waive the photos of so many persons.
     *
     * @throws Refusal {@code wrong_state} unless the visit is at the booth
     */
    public Visit photosJudged(Office office, Actor.Staff staff, VisitId id, List<? extends PhotoEvidence> evidence) {
        queue.lock(office.id());
        var visit = visits.get(office.id(), id);
        Movements.expect(AtBooth.class, visit);
        return covered(visit, photos.cover(visit, evidence), staff);
    }

    private Visit covered(Visit before, Visit after, Actor actor) {
        if (after.photosMissing() == before.photosMissing()) {
            return before;
        }
        var detail = after.photosMissing() + " missing";
        var complete = after.photosMissing() == 0;
        var next = complete ? after.in(Movements.expect(AtBooth.class, after).ready(clock.instant())) : after;
        return movements.save(next, Verb.PHOTO, actor, detail);
    }

    /**
     * Gives the number: READY becomes ISSUING. A visit that has its number is answered as it is.
     *
     * @throws Refusal {@code photos_missing} at the booth, {@code wrong_state} when the visit is over without a number
     */
    public Visit giveNumber(Office office, Actor.Device kiosk, VisitId id) {
        queue.lock(office.id());
        var visit = visits.get(office.id(), id);
        if (visit.photosMissing() > 0) {
            throw new Refusal(
                    Refusal.Code.PHOTOS_MISSING,
                    visit.photosMissing() + " photos are missing",
                    Map.of("photosMissing", visit.photosMissing()));
        }
        if (visit.number() != null) {
            return visit;
        }
        var service = services.get(office.id(), visit.service());
        return movements.save(numbered(visit, kiosk, service, clock.instant()), Verb.ISSUE, kiosk, null);
    }

    /** The visitor gives up. A visit that has left already is answered as it is. */
    public Visit leave(Office office, Actor actor, VisitId id, LeftReason reason) {
        queue.lock(office.id());
        var visit = visits.get(office.id(), id);
        if (visit.state() instanceof VisitState.Left) {
            return visit;
        }
        var before = Movements.expect(VisitState.BeforeServing.class, visit);
        return movements.move(visit, before.leave(reason, clock.instant()), Verb.LEAVE, actor);
    }

    /** Says that a kiosk is still busy with the ticket; false when it is no longer on its way. */
    public boolean renew(Office office, VisitId id) {
        return visits.renew(id, office.id(), clock.instant());
    }

    /** The booth took one person's photo. */
    public void boothSignal(Office office, Actor.Device kiosk) {
        photos.signal(office.id(), kiosk.id());
    }
}
