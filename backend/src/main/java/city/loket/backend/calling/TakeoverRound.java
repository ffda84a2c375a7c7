package city.loket.backend.calling;

import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Round;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Ends questions that nobody answered, by the clock. */
@Component
class TakeoverRound implements Round {

    private final Takeovers takeovers;
    private final Handover handover;
    private final Commands commands;

    TakeoverRound(Takeovers takeovers, Handover handover, Commands commands) {
        this.takeovers = takeovers;
        this.handover = handover;
        this.commands = commands;
    }

    @Override
    public Duration every() {
        return Duration.ofMillis(500);
    }

    @Override
    public void walk(Instant now) {
        takeovers.overdue(now).stream()
                .map(Takeover::office)
                .distinct()
                .forEach(office -> commands.retried(() -> {
                    handover.lapse(office);
                    return office;
                }));
    }
}
