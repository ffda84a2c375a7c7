package city.loket.backend.outlook;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** What was read of offices; it is trusted for a minute of the office's time, because it changes little from one visitor to the next. */
final class Memory<T> {

    private static final Duration TRUSTED = Duration.ofMinutes(1);

    private final LoketClock clock;
    private final BiFunction<OfficeId, Instant, T> read;
    private final Map<OfficeId, Known<T>> known = new ConcurrentHashMap<>();

    private record Known<T>(Instant at, T value) {}

    Memory(LoketClock clock, BiFunction<OfficeId, Instant, T> read) {
        this.clock = clock;
        this.read = read;
    }

    T of(OfficeId office) {
        var now = clock.instant();
        var before = known.get(office);
        if (before != null && Duration.between(before.at(), now).abs().compareTo(TRUSTED) < 0) {
            return before.value();
        }
        var value = read.apply(office, now);
        known.put(office, new Known<>(now, value));
        return value;
    }
}
