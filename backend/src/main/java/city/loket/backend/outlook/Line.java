package city.loket.backend.outlook;

import city.loket.backend.catalogue.ServiceId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/** Who is there, by service and in the queue's order, and who is still to come. */
final class Line {

    private final Queue<Party> toCome = new PriorityQueue<>(Comparator.comparing(Party::from));
    private final Map<ServiceId, Queue<Party>> there = new HashMap<>();

    Line(Collection<Party> parties) {
        toCome.addAll(parties);
    }

    /** Takes whoever of these services is the first to be called at that moment; moments must not fall. */
    Optional<Party> take(Set<ServiceId> services, Instant at) {
        while (!toCome.isEmpty() && !toCome.peek().from().isAfter(at)) {
            var come = toCome.remove();
            there.computeIfAbsent(come.service(), any -> new PriorityQueue<>(Comparator.comparing(Party::rank)))
                    .add(come);
        }
        var first = services.stream()
                .flatMap(service -> Optional.ofNullable(there.get(service)).map(Queue::peek).stream())
                .min(Comparator.comparing(Party::rank));
        first.ifPresent(party -> there.get(party.service()).remove());
        return first;
    }

    /** When somebody comes next; {@link Instant#MAX} when nobody does. */
    Instant nextArrival() {
        return toCome.isEmpty() ? Instant.MAX : toCome.peek().from();
    }
}
