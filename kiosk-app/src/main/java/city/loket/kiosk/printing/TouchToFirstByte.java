package city.loket.kiosk.printing;

import city.loket.hardware.link.LinkTrace;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * How long visitors wait from the touch that asks for a ticket, taken when the kiosk hears of it, until the first byte of its job
 * on the printer's line: {@code loket.kiosk.touch-to-first-byte}. That first byte belongs to the job's status question, which is
 * asked before each ticket. A status question between two jobs that comes in just then is taken for it.
 */
public final class TouchToFirstByte implements LinkTrace {

    private final Timer timer;
    private final InstantSource clock;
    private final AtomicReference<@Nullable Instant> awaited = new AtomicReference<>();

    public TouchToFirstByte(MeterRegistry meters, InstantSource clock) {
        this.timer = meters.timer("loket.kiosk.touch-to-first-byte");
        this.clock = clock;
    }

    /** The next byte on the line answers this touch. */
    public void begins(Instant touch) {
        awaited.set(touch);
    }

    /** The job is over, even if it had no byte. */
    public void ends() {
        awaited.set(null);
    }

    @Override
    public void out(int bytes) {
        var touch = awaited.getAndSet(null);
        if (touch != null) {
            timer.record(Duration.between(touch, clock.instant()));
        }
    }

    @Override
    public void in(int bytes) {}
}
