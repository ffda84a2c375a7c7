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
     * Gives the number: READY becomes ISSUING. A ticket that its kiosk could not print, or has been silent about, is taken over
     * by this one; any other visit that has its number is answered as it is.
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
            return continued(visit, kiosk);
        }
        var service = services.get(office.id(), visit.service());
        return movements.save(numbered(visit, kiosk, service, clock.instant()), Verb.ISSUE, kiosk, null);
    }

    private Visit continued(Visit visit, Actor.Device kiosk) {
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
