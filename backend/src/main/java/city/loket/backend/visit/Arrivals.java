package city.loket.backend.visit;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.appointment.CheckIn;
import city.loket.backend.catalogue.Service;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.Tokens;
import city.loket.backend.visit.VisitState.AtBooth;
import city.loket.backend.visit.VisitState.Ready;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Arriving, with an appointment or without. Runs in the caller's transaction and takes the office's queue lock first. */
@Component
public class Arrivals {

    private final Visits visits;
    private final OfficeQueue queue;
    private final Photos photos;
    private final Proofs proofs;
    private final BoothHours boothHours;
    private final Dispenser dispenser;
    private final Priorities priorities;
    private final VisitRecords records;
    private final Appointments appointments;
    private final LoketClock clock;

    Arrivals(
            Visits visits,
            OfficeQueue queue,
            Photos photos,
            Proofs proofs,
            BoothHours boothHours,
            Dispenser dispenser,
            Priorities priorities,
            VisitRecords records,
            Appointments appointments,
            LoketClock clock) {
        this.visits = visits;
        this.queue = queue;
        this.photos = photos;
        this.proofs = proofs;
        this.boothHours = boothHours;
        this.dispenser = dispenser;
        this.priorities = priorities;
        this.records = records;
        this.appointments = appointments;
        this.clock = clock;
    }

    /**
     * Registers an arrival at a kiosk. With complete evidence the number is given in the same step (ISSUING); otherwise the
     * visitor is sent to the booth. An appointment counts as it is now, whatever it was when it was read; one that is checked in already is
     * answered with its visit.
     *
     * @throws Refusal {@code appointment_needed}, {@code booth_closed}, {@code photo_code_used}, or {@code cannot_check_in} with the result
     */
    public Visit arrive(Office office, Actor.Device kiosk, Arrival arrival) {
        queue.lock(office.id());
        var read = arrival.appointment();
        if (read != null) {
            return come(office, kiosk, arrival, appointments.locked(read.id()));
        }
        if (!arrival.service().walkIn()) {
            throw new Refusal(Refusal.Code.APPOINTMENT_NEEDED, arrival.service().code() + " takes no walk-ins");
        }
        return register(office, kiosk, arrival);
    }

    private Visit come(Office office, Actor.Device kiosk, Arrival arrival, Appointment appointment) {
        var visit = visits.of(appointment.id());
        if (visit.isPresent()) {
            return visit.get();
        }
        refuseUnlessWelcome(office, arrival.service(), appointment);
        appointments.checkIn(appointment.id());
        return register(office, kiosk, arrival.with(appointment));
    }

    private Visit register(Office office, Actor.Device kiosk, Arrival arrival) {
        var now = clock.instant();
        var asked = PhotoNeed.of(arrival.service(), arrival.persons());
        var pieces = proofs.of(office, kiosk, asked.persons(), arrival.shown(), arrival.errand());
        var need = asked.missing(asked.needed() - pieces.size()).sentTo(arrival.errand());
        if (!need.complete()) {
            refuseAfterLastStart(office, arrival, now);
        }
        var visit = arrived(office, arrival, need, now);
        var stored = need.complete()
                ? add(dispenser.numbered(visit, kiosk, arrival.service(), now), kiosk, Verb.ARRIVE, Verb.ISSUE)
                : add(visit, kiosk, Verb.ARRIVE);
        photos.write(stored.id(), pieces);
        return arrival.need() == null ? stored : priorities.give(office, kiosk, stored, arrival.need());
    }

    private void refuseAfterLastStart(Office office, Arrival arrival, Instant now) {
        boothHours
                .lastStart(office, now)
                .filter(last -> arrival.errand() == Errand.BOOTH && now.isAfter(last))
                .ifPresent(last -> {
                    throw new Refusal(
                            Refusal.Code.BOOTH_CLOSED,
                            "The booth's last photos started at " + last,
                            Map.of("lastStart", last));
                });
    }

    private Visit arrived(Office office, Arrival arrival, PhotoNeed need, Instant now) {
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
                need,
                now,
                place(arrival, now),
                null,
                null,
                need.complete() ? new Ready(now) : new AtBooth(now.plus(office.boothLimit()), now));
    }

    private static Place place(Arrival arrival, Instant now) {
        var appointment = arrival.appointment();
        var service = arrival.service();
        return appointment == null
                ? Place.walkIn(now.minus(arrival.touchedAgo()), service.walkInHandicap())
                : Place.appointment(appointment.startsAt()).late(service.latePlace(), now);
    }

    private Visit add(Visit visit, Actor kiosk, Verb... happened) {
        var stored = visits.add(visit);
        records.add(stored, List.of(happened), kiosk, null);
        return stored;
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

    private static Refusal cannotCheckIn(String result) {
        return new Refusal(
                Refusal.Code.CANNOT_CHECK_IN, "Check-in: " + result.toLowerCase(Locale.ROOT), Map.of("result", result));
    }
}
