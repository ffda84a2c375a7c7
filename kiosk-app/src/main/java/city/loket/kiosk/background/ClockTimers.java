package city.loket.kiosk.background;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Timers of real time, on one thread. */
public final class ClockTimers implements Timers, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ClockTimers.class);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("timers").daemon().factory());

    @Override
    public Timer after(Duration pause, Runnable act) {
        return cancelling(thread.schedule(logged(act), pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public Timer every(Duration pause, Runnable act) {
        return cancelling(
                thread.scheduleAtFixedRate(logged(act), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    private static Timer cancelling(Future<?> future) {
        return () -> future.cancel(false);
    }

    /** A row of calls would end silently at the first exception. */
    private static Runnable logged(Runnable act) {
        return () -> {
            try {
                act.run();
            } catch (RuntimeException fault) {
                log.error("A timed call failed", fault);
            }
        };
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
