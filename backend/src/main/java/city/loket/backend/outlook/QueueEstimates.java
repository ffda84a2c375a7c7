package city.loket.backend.outlook;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.visit.Estimates;
import city.loket.backend.visit.OfficeQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Estimates from the newest view of each office, which is kept until the queue changes or ten seconds have passed. */
@Component
class QueueEstimates implements Estimates {

    private static final Duration TRUSTED = Duration.ofSeconds(10);

    private final Halls halls;
    private final OfficeQueue queue;
    private final LoketClock clock;
    private final Map<OfficeId, HallOutlook> newest = new ConcurrentHashMap<>();

    QueueEstimates(Halls halls, OfficeQueue queue, LoketClock clock) {
        this.halls = halls;
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public Outlook of(OfficeId office) {
        var now = clock.instant();
        var known = newest.get(office);
        if (known == null || isOld(known.hall(), now) || known.hall().version() != queue.version(office)) {
            known = HallOutlook.of(halls.read(office));
            newest.put(office, known);
        }
        return known.seen(now);
    }

    private static boolean isOld(Hall hall, Instant now) {
        return Duration.between(hall.at(), now).abs().compareTo(TRUSTED) >= 0;
    }
}
