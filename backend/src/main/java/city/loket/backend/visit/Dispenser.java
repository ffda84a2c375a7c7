package city.loket.backend.visit;

import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.Tokens;
import city.loket.backend.visit.VisitState.Issuing;
import city.loket.backend.visit.VisitState.Ready;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives numbers to those who are ready. Runs in the caller's transaction and takes the queue's lock first. */
@Component
public class Dispenser {

    private static final Duration THREE_RENEWALS_MISSED = Duration.ofSeconds(15);

    private final Visits visits;
    private final OfficeQueue queue;
    private final TicketNumbers numbers;
    private final Movements movements;
    private final Services services;
    private final LoketClock clock;

    Dispenser(
            Visits visits,
            OfficeQueue queue,
            TicketNumbers numbers,
            Movements movements,
            Services services,
            LoketClock clock) {
        this.visits = visits;
        this.queue = queue;
        this.numbers = numbers;
        this.movements = movements;
        this.services = services;
        this.clock = clock;
    }

    /**
     * Gives the number: READY becomes ISSUING, or WAITING when it has kept its number. A ticket that its kiosk could not print, or has been silent about, is taken over
     * by this one; any other visit that has its number is answered as it is.
     *
     * @throws Refusal {@code photos_missing} at the booth, {@code wrong_state} when the visit is over without a number
     */
    public Visit giveNumber(Office office, Actor.Device kiosk, VisitId id) {
        queue.lock(office.id());
        var visit = visits.get(office.id(), id);
        refuseUnlessComplete(office, visit);
        if (visit.number() != null) {
            return continued(visit, kiosk);
        }
        var service = services.get(office.id(), visit.service());
        return movements.save(numbered(visit, kiosk, service, clock.instant()), Verb.ISSUE, kiosk, null);
    }

    /**
     * Gives the number at a desk, where no paper is: READY becomes WAITING. A visit that has its number and waits is answered as
     * it is.
     *
     * @throws Refusal as {@link #giveNumber}
     */
    public Visit tellNumber(Office office, Actor.Staff staff, VisitId id) {
        queue.lock(office.id());
        var visit = visits.get(office.id(), id);
        refuseUnlessComplete(office, visit);
        if (visit.number() != null) {
            return visit.state() instanceof Ready ready ? queued(visit, ready, staff) : visit;
        }
        var told = told(visit, services.get(office.id(), visit.service()));
        return movements.save(told, Verb.ISSUE, staff, "told at a desk");
    }

    /** Under the queue's lock: the next number of the service's letter, told by staff to somebody who waits from now on. */
    Visit told(Visit visit, Service service) {
        var ready = Movements.expect(Ready.class, visit);
        var number = numbers.next(visit.office(), visit.day(), service.letter());
        return visit.numberedAtDesk(number, ready.queue(clock.instant()));
    }

    /** Evidence holds for the office's day of the visit; nobody gets a number without it. */
    void refuseUnlessComplete(Office office, Visit visit) {
        var photos = visit.photos();
        var expired = visit.number() == null && !visit.day().equals(office.day(clock.instant()));
        var missing = expired ? photos.needed() : photos.missing();
        if (missing > 0) {
            throw new Refusal(
                    Refusal.Code.PHOTOS_MISSING, missing + " photos are missing", Map.of("photosMissing", missing));
        }
    }

    private Visit queued(Visit visit, Ready ready, Actor actor) {
        var settled = visit.with(visit.photos().settled());
        return movements.save(settled.in(ready.queue(clock.instant())), Verb.QUEUE, actor, "with its number");
    }

    private Visit continued(Visit visit, Actor.Device kiosk) {
        if (visit.state() instanceof Ready ready) {
            return queued(visit, ready, kiosk);
        }
        if (!(visit.state() instanceof Issuing issuing) || !mayBeTakenOver(visit, issuing)) {
            return visit;
        }
        var paper = visit.paper();
        return movements.save(
                visit.takenOver(issuing.takeOver(kiosk.id(), Tokens.job(), clock.instant())),
                Verb.TAKE_OVER,
                kiosk,
                "device %d: %s".formatted(issuing.device(), paper == null ? "silent" : paper));
    }

    private boolean mayBeTakenOver(Visit visit, Issuing issuing) {
        var paper = visit.paper();
        return paper == null
                ? issuing.renewedAt().isBefore(clock.instant().minus(THREE_RENEWALS_MISSED))
                : !paper.onPaper();
    }

    /** Under the queue's lock: the next number of the service's letter, held by this kiosk until its paper is known. */
    Visit numbered(Visit visit, Actor.Device kiosk, Service service, Instant now) {
        var ready = Movements.expect(Ready.class, visit);
        var number = numbers.next(visit.office(), visit.day(), service.letter());
        return visit.numbered(number, ready.issue(kiosk.id(), Tokens.job(), now));
    }
}
