package city.loket.hardware.link;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Takes repetitions for one event until a thing has been still for a while; each repetition starts the while anew. */
public final class Stillness<T> {

    private final InstantSource clock;
    private final Duration span;
    private Instant lastSeen = Instant.MIN;
    private Object last = this;

    public Stillness(InstantSource clock, Duration span) {
        this.clock = clock;
        this.span = span;
    }

    /** Whether this is news and not a repetition. */
    public synchronized boolean news(T thing) {
        var now = clock.instant();
        var repeated = thing.equals(last) && now.isBefore(lastSeen.plus(span));
        last = thing;
        lastSeen = now;
        return !repeated;
    }
}
