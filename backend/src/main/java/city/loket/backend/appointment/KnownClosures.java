package city.loket.backend.appointment;

import city.loket.backend.catalogue.CatalogueImported;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.office.Closure;
import city.loket.backend.office.Closures;
import city.loket.backend.office.ClosuresChanged;
import city.loket.backend.platform.LoketClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * On which days services are not served. A search is content with what was so less than five seconds ago, and needs no statement
 * of its own for it; whoever books wants to know what is so now.
 */
@Component
class KnownClosures {

    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private final Closures closures;
    private final LoketClock clock;
    private final Map<ServiceId, Known> known = new ConcurrentHashMap<>();

    KnownClosures(Closures closures, LoketClock clock) {
        this.closures = closures;
        this.clock = clock;
    }

    List<Closure> now(Wish wish) {
        return closures.of(wish.office().id(), wish.service().code());
    }

    List<Closure> lately(Wish wish) {
        var now = clock.instant();
        var before = known.get(wish.service().id());
        if (before != null && before.isFresh(now)) {
            return before.closures();
        }
        var read = new Known(now, now(wish));
        known.put(wish.service().id(), read);
        return read.closures();
    }

    @EventListener
    void forget(ClosuresChanged changed) {
        known.clear();
    }

    @EventListener
    void forget(CatalogueImported imported) {
        known.clear();
    }

    private record Known(Instant at, List<Closure> closures) {

        boolean isFresh(Instant now) {
            return Duration.between(at, now).abs().compareTo(TRUSTED) < 0;
        }
    }
}
