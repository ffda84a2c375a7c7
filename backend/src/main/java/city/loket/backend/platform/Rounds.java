package city.loket.backend.platform;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Sends the clock on its rounds. */
@Component
class Rounds implements SchedulingConfigurer {

    private final List<Round> rounds;
    private final LoketClock clock;

    Rounds(List<Round> rounds, LoketClock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        rounds.forEach(round -> tasks.addFixedDelayTask(
                new FixedDelayTask(() -> round.walk(clock.instant()), round.every(), round.every())));
    }

    @EventListener
    void walk(ClockDriven driven) {
        rounds.forEach(round -> round.walk(driven.now()));
    }
}
