package city.loket.backend.visit;

import city.loket.backend.office.Office;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.LoketClock;
import java.time.LocalTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends what earlier days left open: at night, never by closing time itself, and on the next start after a night without power. */
@Component
class NightRound {

    private static final LocalTime FROM = LocalTime.of(3, 0);

    private final Offices offices;
    private final Visits visits;
    private final OfficeQueue queue;
    private final Movements movements;
    private final Commands commands;
    private final LoketClock clock;

    NightRound(
            Offices offices,
            Visits visits,
            OfficeQueue queue,
            Movements movements,
            Commands commands,
            LoketClock clock) {
        this.offices = offices;
        this.visits = visits;
        this.queue = queue;
        this.movements = movements;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 5_000)
    void walk() {
        offices.all().stream().filter(this::isNightOver).forEach(this::endEarlierDays);
        commands.forgetOld();
    }

    private boolean isNightOver(Office office) {
        return !clock.instant().atZone(office.zone()).toLocalTime().isBefore(FROM);
    }

    /** Everybody of an earlier day who is not being served is EXPIRED. */
    void endEarlierDays(Office office) {
        var today = office.day(clock.instant());
        if (visits.unfinishedBefore(office.id(), today).isEmpty()) {
            return;
        }
        commands.retried(() -> {
            queue.lock(office.id());
            var left = visits.unfinishedBefore(office.id(), today);
            left.forEach(this::expire);
            return left.size();
        });
    }

    private void expire(Visit visit) {
        var open = Movements.expect(VisitState.BeforeServing.class, visit);
        movements.move(visit, open.expire(clock.instant()), Verb.EXPIRE, new Actor.Clock());
    }
}
