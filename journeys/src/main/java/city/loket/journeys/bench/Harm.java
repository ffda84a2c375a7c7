package city.loket.journeys.bench;

/**
 * What must not happen to places.
 *
 * @param oversold places sold beyond those that there are
 * @param lost appointments that a client was promised and the database does not have, and booked places without an owner
 * @param unsold places left over although more were asked for
 * @param deadlocks that the database broke
 */
record Harm(long oversold, long lost, long unsold, long deadlocks) {

    static Harm none() {
        return new Harm(0, 0, 0, 0);
    }

    Harm and(Harm other) {
        return new Harm(
                oversold + other.oversold, lost + other.lost, unsold + other.unsold, deadlocks + other.deadlocks);
    }
}
