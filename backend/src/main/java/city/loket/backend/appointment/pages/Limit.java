package city.loket.backend.appointment.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * How often something may be asked for, by each who asks. Remembers at most {@code 20,000} of them; whoever did not ask for as
 * long as a full refill takes is as good as forgotten, so that forgetting lets nobody ask more.
 */
final class Limit {

    private static final int MOST_REMEMBERED = 20_000;

    private final int times;
    private final Duration within;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    /** @param time the real one: a limit protects the machine, whatever day the office's clock shows */
    Limit(int times, Duration within, TimeMeter time) {
        this.times = times;
        this.within = within;
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(within)
                .build();
    }

    /** @return how long to wait until one more is possible; zero when this one was */
    Duration take(String asker) {
        ConsumptionProbe probe = buckets.get(asker, _ -> bucket()).tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(times).refillGreedy(times, within))
                .withCustomTimePrecision(time)
                .build();
    }
}
