package city.loket.kiosk.backend;

import org.jspecify.annotations.Nullable;

/**
 * What to expect of the wait.
 *
 * @param ahead how many are here and will probably be called before
 * @param minutes until the call; null while no counter is open for it, as the range is
 */
public record Estimate(
        int ahead,
        @Nullable Certainty certainty,
        @Nullable Integer minutes,
        @Nullable Integer from,
        @Nullable Integer to) {

    /** What a newer backend might say besides is null. */
    public enum Certainty {
        SURE,
        ROUGH,
        UNKNOWN
    }

    /** Of so many minutes, for sure. */
    public static Estimate of(int ahead, int minutes) {
        return new Estimate(ahead, Certainty.SURE, minutes, minutes, minutes);
    }
}
