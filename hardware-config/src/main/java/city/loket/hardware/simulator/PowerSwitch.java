package city.loket.hardware.simulator;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Switches a printer off and on, which takes it a while. */
final class PowerSwitch implements AutoCloseable {

    private final ScheduledExecutorService start = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("printer start").factory());
    private volatile boolean on = true;

    boolean on() {
        return on;
    }

    /** Calls {@code ready} when the printer has started, just before it hears anything. */
    void cycle(Duration pause, Runnable ready) {
        on = false;
        start.schedule(
                () -> {
                    ready.run();
                    on = true;
                },
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        start.shutdownNow();
    }
}
