package city.loket.backend.visit;

import city.loket.backend.office.Offices;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.visit.VisitState.AtBooth;
import city.loket.backend.visit.VisitState.LeftReason;
import city.loket.backend.visit.VisitState.Ready;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What time does to those who are at the booth: their place, and once the day is over their evidence. */
@Component
class BoothRound {

    private final Offices offices;
    private final Visits visits;
    private final Overdue overdue;
    private final OfficeQueue queue;
    private final Photos photos;
    private final Movements movements;
    private final Commands commands;
    private final LoketClock clock;

    BoothRound(
            Offices offices,
            Visits visits,
            Overdue overdue,
            OfficeQueue queue,
            Photos photos,
            Movements movements,
            Commands commands,
            LoketClock clock) {
        this.offices = offices;
        this.visits = visits;
        this.overdue = overdue;
        this.queue = queue;
        this.photos = photos;
        this.movements = movements;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5_000)
    void walk() {
        overdue.overstayed(clock.instant()).forEach(visit -> commands.retried(() -> leave(visit)));
        overdue.withEvidenceButNoNumber().stream()
                .filter(this::dayIsOver)
                .forEach(visit -> commands.retried(() -> expire(visit)));
    }

    /** Stayed at the booth beyond limit and grace: LEFT, until staff bring it back. */
    Visit leave(Visit overstayed) {
        queue.lock(overstayed.office());
        var visit = visits.get(overstayed.office(), overstayed.id());
        if (!(visit.state() instanceof AtBooth booth) || clock.instant().isBefore(end(visit, booth))) {
            return visit;
        }
        var reason = LeftReason.BOOTH_LIMIT;
        return movements.save(
                visit.in(booth.leave(reason, clock.instant())), Verb.LEAVE, new Actor.Clock(), reason.name());
    }

    private Instant end(Visit visit, AtBooth booth) {
        return booth.keepUntil().plus(offices.get(visit.office()).boothGrace());
    }

    private boolean dayIsOver(Visit visit) {
        var office = offices.get(visit.office());
        return !visit.day().equals(office.day(clock.instant()));
    }

    /** Evidence holds for the office's day; a number that was given holds without it. */
    Visit expire(Visit before) {
        queue.lock(before.office());
        var visit = visits.get(before.office(), before.id());
        if (visit.number() != null || visit.over() || !dayIsOver(visit)) {
            return visit;
        }
        photos.end(visit, visit.photos().persons(), new Photos.Ended.Expired());
        var without = visit.with(visit.photos().missing(visit.photos().needed()));
        var now = clock.instant();
        var next = visit.state() instanceof Ready ready ? without.in(ready.toBooth(now, now)) : without;
        return movements.save(next, Verb.PHOTO_EXPIRED, new Actor.Clock(), null);
    }
}
