package city.loket.backend.calling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who sits at an open counter.
 *
 * @param breakSince {@code null} unless they are on a break
 */
public record Occupant(long staff, String name, @Nullable Instant breakSince) {}
