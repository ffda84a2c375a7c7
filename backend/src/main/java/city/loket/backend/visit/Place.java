package city.loket.backend.visit;

import java.time.Duration;
import java.time.Instant;

/**
 * Where a visit stands in the queue, and why (design §6).
 *
 * @param from what it counts from; what this moment is, {@code origin} tells
 * @param handicap added for a walk-in, in whole minutes
 * @param priority taken off for somebody who cannot wait long, in whole minutes; zero for most
 */
public record Place(Origin origin, Instant from, Duration handicap, Duration priority) {

    /** What a place counts from. */
    public enum Origin {
        /** The agreed time. */
        APPOINTMENT,
        /** The first touch. */
        WALK_IN,
        /** When the visitor was there at last: the late rule. */
        LATE,
        /** When staff brought the visitor back, and gave no old place. */
        BROUGHT_BACK
    }

    static Place appointment(Instant startsAt) {
        return since(Origin.APPOINTMENT, startsAt);
    }

    static Place walkIn(Instant firstTouch, Duration handicap) {
        return new Place(Origin.WALK_IN, firstTouch, handicap, Duration.ZERO);
    }

    private static Place since(Origin origin, Instant from) {
        return new Place(origin, from, Duration.ZERO, Duration.ZERO);
    }

    /** What the queue is ordered by, with the visit's id as the tie-break. */
    public Instant dueAt() {
        return from.plus(handicap).minus(priority);
    }

    /** The late rule: so long after its time, a place counts from now. */
    Place late(Duration latePlace, Instant now) {
        var time = from.plus(handicap);
        return now.isAfter(time.plus(latePlace)) ? since(Origin.LATE, now).withPriority(priority) : this;
    }

    Place broughtBack(Instant now) {
        return since(Origin.BROUGHT_BACK, now).withPriority(priority);
    }

    boolean prior() {
        return !priority.isZero();
    }

    Place withPriority(Duration off) {
        return new Place(origin, from, handicap, off);
    }
}
