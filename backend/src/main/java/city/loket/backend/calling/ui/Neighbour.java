package city.loket.backend.calling.ui;

import org.jspecify.annotations.Nullable;

/**
 * Another open counter.
 *
 * @param number who is there; {@code null} when nobody is
 */
record Neighbour(String counter, String staff, @Nullable String number) {}
