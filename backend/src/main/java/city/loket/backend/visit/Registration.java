package city.loket.backend.visit;

import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.Tokens;
import city.loket.backend.visit.VisitState.AtBooth;
import city.loket.backend.visit.VisitState.Ready;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Enters a party whose arrival is in order. The caller holds the queue's lock. */
@Component
class Registration {

    private final Visits visits;
    private final Photos photos;
    private final Proofs proofs;
    private final BoothHours boothHours;
    private final Priorities priorities;
    private final VisitRecords records;
    private final LoketClock clock;

    Registration(
            Visits visits,
            Photos photos,
            Proofs proofs,
            BoothHours boothHours,
            Priorities priorities,
            VisitRecords records,
            LoketClock clock) {
        this.visits = visits;
        this.photos = photos;
        this.proofs = proofs;
        this.boothHours = boothHours;
        this.priorities = priorities;
        this.records = records;
        this.clock = clock;
    }

    /**
     * With complete evidence the party is numbered in the same step; otherwise it is sent to the booth.
     *
     * @param numbered gives a visit that is ready its number
     * @throws Refusal {@code booth_closed}, {@code photo_code_used}
     */
    Visit enter(Office office, Actor actor, Arrival arrival, UnaryOperator<Visit> numbered) {
        var now = clock.instant();
        var asked = PhotoNeed.of(arrival.service(), arrival.persons());
        var pieces = proofs.of(office, actor, asked.persons(), arrival.shown(), arrival.errand());
        var need = asked.missing(asked.needed() - pieces.size()).sentTo(arrival.errand());
        if (!need.complete()) {
            refuseAfterLastStart(office, arrival, now);
        }
        var visit = arrived(office, arrival, need, now);
        var stored = need.complete()
                ? add(numbered.apply(visit), actor, Verb.ARRIVE, Verb.ISSUE)
                : add(visit, actor, Verb.ARRIVE);
        photos.write(stored.id(), pieces);
        return arrival.need() == null ? stored : priorities.give(office, actor, stored, arrival.need());
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

    private Visit add(Visit visit, Actor actor, Verb... happened) {
        var stored = visits.add(visit);
        records.add(stored, List.of(happened), actor, null);
        return stored;
    }
}
