package city.loket.journeys.bench.day;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes to the office.
 *
 * @param appointment its code; {@code null} of a walk-in
 * @param at when they stand before the kiosks
 */
record Coming(Kind kind, @Nullable String appointment, int persons, boolean ownPhotos, Instant at) {

    int missingPhotos() {
        return kind.photo && !ownPhotos ? persons : 0;
    }
}
