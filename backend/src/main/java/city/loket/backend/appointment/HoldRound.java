package city.loket.backend.appointment;

import city.loket.backend.appointment.slot.Slots;
import city.loket.backend.platform.ClockDriven;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.LoketClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Offers again what was held for too long. */
@Component
class HoldRound {

    private static final Duration KEPT = Duration.ofDays(2);

    private final Holds holds;
    private final Slots slots;
    private final Commands commands;
    private final LoketClock clock;

    HoldRound(Holds holds, Slots slots, Commands commands, LoketClock clock) {
        this.holds = holds;
        this.slots = slots;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.SECONDS)
    void walk() {
        walk(clock.instant());
    }

    @EventListener
    void walk(ClockDriven driven) {
        walk(driven.now());
    }

    void walk(Instant now) {
        holds.overdue(now).forEach(hold -> commands.retried(() -> expire(hold, now)));
        holds.forget(now.minus(KEPT));
    }

    /** In the caller's transaction. */
    boolean expire(Hold hold, Instant now) {
        var expired = holds.expire(hold, now);
        if (expired) {
            slots.giveBack(hold.reserved().span());
        }
        return expired;
    }
}
