package city.loket.backend.appointment;

import city.loket.backend.appointment.slot.Slots;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Round;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Offers again what was held for too long. */
@Component
class HoldRound implements Round {

    private static final Duration KEPT = Duration.ofDays(2);

    private final Holds holds;
    private final Slots slots;
    private final Commands commands;

    HoldRound(Holds holds, Slots slots, Commands commands) {
        this.holds = holds;
        this.slots = slots;
        this.commands = commands;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void walk(Instant now) {
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
