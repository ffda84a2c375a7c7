package city.loket.backend.calling.ui;

import city.loket.backend.calling.Occupant;
import city.loket.backend.office.Counter;
import org.jspecify.annotations.Nullable;

/**
 * Another open counter.
 *
 * @param number who is there; {@code null} when nobody is
 */
record Neighbour(
        Counter counter, Occupant occupant, @Nullable String number) {

    String name() {
        return counter.name();
    }

    /** Whether the clerk there calls visitors now. */
    boolean works() {
        return occupant.breakSince() == null;
    }
}
