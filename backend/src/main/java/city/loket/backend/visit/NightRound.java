package city.loket.backend.visit;

import city.loket.backend.office.Office;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.LoketClock;
import java.time.LocalTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends what earlier days left open: at night, and on the next start after a night without power. */
@Component
class NightRound {

    private static final LocalTime FROM = LocalTime.of(3, 0);

    private final Offices offices;
    private final Overdue overdue;
    private final EndOfDay endOfDay;
    private final Commands commands;
    private final LoketClock clock;

    NightRound(Offices offices, Overdue overdue, EndOfDay endOfDay, Commands commands, LoketClock clock) {
        this.offices = offices;
        this.overdue = overdue;
        this.endOfDay = endOfDay;
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

    void endEarlierDays(Office office) {
        var yesterday = office.day(clock.instant()).minusDays(1);
        if (!overdue.unfinishedUntil(office.id(), yesterday).isEmpty()) {
            commands.retried(() -> endOfDay.end(office, new Actor.Clock(), yesterday));
        }
    }
}
