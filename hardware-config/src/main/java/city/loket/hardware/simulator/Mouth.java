package city.loket.hardware.simulator;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Holds a cut paper until somebody takes it, and takes it back after a while. */
final class Mouth implements AutoCloseable {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("presenter").factory());
    private final Consumer<Boolean> holds;
    private @Nullable ScheduledFuture<?> retraction;
    private int takenBack;

    /** @param holds told when a paper begins or ends to hang out */
    Mouth(Consumer<Boolean> holds) {
        this.holds = holds;
    }

    /** Whatever is there already falls out. */
    synchronized void present(int seconds) {
        take();
        holds.accept(true);
        if (seconds > 0 && !timer.isShutdown()) {
            retraction = timer.schedule(this::retract, seconds, TimeUnit.SECONDS);
        }
    }

    synchronized void take() {
        if (retraction != null) {
            retraction.cancel(false);
            retraction = null;
        }
        holds.accept(false);
    }

    synchronized int takenBack() {
        return takenBack;
    }

    private synchronized void retract() {
        if (retraction != null) {
            retraction = null;
            takenBack++;
            holds.accept(false);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
