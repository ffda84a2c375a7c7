package city.loket.backend.outlook;

import java.time.Instant;
import java.util.Comparator;

/** A place in the queue's order (design §6). */
record Rank(Instant dueAt, long id) implements Comparable<Rank> {

    private static final Comparator<Rank> ORDER =
            Comparator.comparing(Rank::dueAt).thenComparingLong(Rank::id);

    /** Of somebody who would come now: behind everybody who counts from the same moment. */
    static Rank ofNewcomer(Instant dueAt) {
        return new Rank(dueAt, Long.MAX_VALUE);
    }

    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }

    boolean isBehind(Rank other) {
        return compareTo(other) > 0;
    }
}
