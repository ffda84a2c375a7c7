package city.loket.backend.calling.ui;

import city.loket.backend.calling.Occupant;
import org.jspecify.annotations.Nullable;

/**
 * Another open counter.
 *
 * @param number who is there; {@code null} when nobody is
 */
record Neighbour(
        String counter, Occupant occupant, @Nullable String number) {}
