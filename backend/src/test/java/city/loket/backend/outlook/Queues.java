package city.loket.backend.outlook;

import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.office.CounterId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Queues made by hand and at random; times are minutes after {@link #NOW}. */
final class Queues {

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final ServiceId PASSPORT = new ServiceId(1);
    static final ServiceId PICK_UP = new ServiceId(2);
    static final ServiceId CARD = new ServiceId(3);

    private static final AtomicLong COUNTERS = new AtomicLong();

    private Queues() {}

    static Instant at(double minutes) {
        return NOW.plusSeconds(Math.round(minutes * 60));
    }

    static OpenCounter counter(double freeFrom, ServiceId... services) {
        return OpenCounter.busy(new CounterId(COUNTERS.incrementAndGet()), Set.of(services), NOW, work(freeFrom));
    }

    static Work work(double minutes) {
        return Work.of(Duration.ofSeconds(Math.round(minutes * 60)), 0.5);
    }

    static Wanted any(ServiceId service) {
        return new Wanted.AnyThatHandles(service);
    }

    static Rank rank(long id) {
        return new Rank(at(id), id);
    }

    /** Here, with the rank of its id. */
    static Party waiting(long id, ServiceId service, double minutes) {
        return new Party(rank(id), any(service), NOW, work(minutes), true);
    }

    /** So many who wait, for whatever, for as long as it takes. */
    static List<Party> waiting(int parties, Random random) {
        return IntStream.rangeClosed(1, parties)
                .mapToObj(id -> waiting(id, anyService(random), 1 + random.nextInt(15)))
                .toList();
    }

    /** So many counters, each for some services, free soon. */
    static List<OpenCounter> counters(int count, Random random) {
        var counters = new ArrayList<OpenCounter>();
        for (int i = 0; i < count; i++) {
            counters.add(new OpenCounter(
                    new CounterId(i), Set.of(PASSPORT, anyOther(random)), at(random.nextInt(10)), work(1)));
        }
        return counters;
    }

    private static ServiceId anyService(Random random) {
        return List.of(PASSPORT, PICK_UP, CARD).get(random.nextInt(3));
    }

    private static ServiceId anyOther(Random random) {
        return random.nextBoolean() ? PICK_UP : CARD;
    }
}
