package city.loket.backend.outlook;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/** Who is there, by what they wait for and in the queue's order, and who is still to come. */
final class Line {

    private final Queue<Party> toCome = new PriorityQueue<>(Comparator.comparing(Party::from));
    private final Map<Wanted, Queue<Party>> there = new HashMap<>();

    Line(Collection<Party> parties) {
        toCome.addAll(parties);
    }

    /** Takes whoever is the first for this counter to call at that moment; moments must not fall. */
    Optional<Party> take(OpenCounter counter, Instant at) {
        while (!toCome.isEmpty() && !toCome.peek().from().isAfter(at)) {
            var come = toCome.remove();
            there.computeIfAbsent(come.wanted(), any -> new PriorityQueue<>(Comparator.comparing(Party::rank)))
                    .add(come);
        }
        var first = counter.taken()
                .flatMap(wanted -> Optional.ofNullable(there.get(wanted)).map(Queue::peek).stream())
                .min(Comparator.comparing(Party::rank));
        first.ifPresent(party -> there.get(party.wanted()).remove());
        return first;
    }

    /** When somebody comes next; {@link Instant#MAX} when nobody does. */
    Instant nextArrival() {
        return toCome.isEmpty() ? Instant.MAX : toCome.peek().from();
    }
}
