package city.loket.backend.outlook;

import java.time.Instant;
import java.util.Comparator;

/** A place in the queue's order (design §6). */
record Place(Instant dueAt, long id) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::dueAt).thenComparingLong(Place::id);

    /** Of somebody who would come now: behind everybody who counts from the same moment. */
    static Place ofNewcomer(Instant dueAt) {
        return new Place(dueAt, Long.MAX_VALUE);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    boolean isBehind(Place other) {
        return compareTo(other) > 0;
    }
}
