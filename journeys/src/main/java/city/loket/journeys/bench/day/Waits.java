package city.loket.journeys.bench.day;

import city.loket.journeys.api.CounterApi.CounterVisit;
import city.loket.journeys.api.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Keeps the books beside the backend: who waits in which place, what each was told, and when each was called. */
final class Waits {

    private static final Comparator<Waiting> ORDER =
            Comparator.comparing(Waiting::dueAt).thenComparingLong(Waiting::visit);

    private final Map<Long, Waiting> waiting = new HashMap<>();
    private final Map<Long, Told> told = new HashMap<>();
    private final List<Kept> kept = new ArrayList<>();
    private int arrived;
    private int calls;
    private int outOfOrder;
    private int unknown;

    record Waiting(long visit, String service, Instant dueAt) {}

    private record Told(Instant at, Visit.Estimate estimate) {}

    /** What somebody was told, and how long it was. */
    record Kept(Visit.Estimate estimate, Duration waited) {

        double minutes() {
            return waited.toSeconds() / 60.0;
        }

        double error() {
            return Math.abs(Objects.requireNonNull(estimate.minutes()) - minutes());
        }

        /** Three minutes, or a fifth of the time, to either side. */
        boolean within() {
            return error() <= Math.max(3, minutes() / 5);
        }

        boolean inRange() {
            return Objects.requireNonNull(estimate.from()) <= minutes()
                    && minutes() <= Objects.requireNonNull(estimate.to()) + 1;
        }
    }

    void arrived() {
        arrived++;
    }

    /** Reads the ticket as it is given. */
    void told(Visit ticket, Instant now) {
        var estimate = Objects.requireNonNull(ticket.estimate());
        if (estimate.minutes() == null) {
            unknown++;
        } else {
            told.put(ticket.id(), new Told(now, estimate));
        }
    }

    void waits(long visit, String service, Instant dueAt) {
        waiting.put(visit, new Waiting(visit, service, dueAt));
    }

    /** A counter that handles these services called somebody; it must have been the first of those who waited for them. */
    void called(CounterVisit visit, Set<String> services, Instant now) {
        calls++;
        var first = waiting.values().stream()
                .filter(other -> services.contains(other.service()))
                .min(ORDER);
        var mine = waiting.remove(visit.visit());
        if (mine == null || !first.filter(mine::equals).isPresent()) {
            outOfOrder++;
        }
        var promise = told.remove(visit.visit());
        if (promise != null) {
            kept.add(new Kept(promise.estimate(), Duration.between(promise.at(), now)));
        }
    }

    /** Nobody was called; nobody must have waited. */
    void foundNobody(Set<String> services) {
        if (waiting.values().stream().anyMatch(other -> services.contains(other.service()))) {
            outOfOrder++;
        }
    }

    List<Kept> kept() {
        return List.copyOf(kept);
    }

    int arrivals() {
        return arrived;
    }

    int calls() {
        return calls;
    }

    int outOfOrder() {
        return outOfOrder;
    }

    int unknown() {
        return unknown;
    }
}
