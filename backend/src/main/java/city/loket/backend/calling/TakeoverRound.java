package city.loket.backend.calling;

import city.loket.backend.platform.ClockDriven;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.LoketClock;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends questions that nobody answered, by the clock. */
@Component
class TakeoverRound {

    private final Takeovers takeovers;
    private final Handover handover;
    private final Commands commands;
    private final LoketClock clock;

    TakeoverRound(Takeovers takeovers, Handover handover, Commands commands, LoketClock clock) {
        this.takeovers = takeovers;
        this.handover = handover;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 500, initialDelay = 5_000)
    void walk() {
        walk(clock.instant());
    }

    @EventListener
    void walk(ClockDriven driven) {
        walk(driven.now());
    }

    private void walk(Instant now) {
        takeovers.overdue(now).stream()
                .map(Takeover::office)
                .distinct()
                .forEach(office -> commands.retried(() -> {
                    handover.lapse(office);
                    return office;
                }));
    }
}
