package city.loket.kiosk.backend;

import org.jspecify.annotations.Nullable;

/**
 * One person whose service asks for a photo.
 *
 * @param person counts from 1
 * @param evidence what shows that the photo is there; null while it is missing
 * @param rejected why a counter refused the last one; null when none did, and once a new one is there
 */
public record PhotoRow(
        int person, @Nullable Evidence evidence, @Nullable Rejection rejected) {

    public boolean missing() {
        return evidence == null;
    }

    /** Whether the person goes without a photo because the booth was out of order. */
    public boolean excused() {
        return evidence == Evidence.BOOTH_OUT_OF_ORDER;
    }
}
