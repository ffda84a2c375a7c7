package city.loket.backend.visit;

import org.jspecify.annotations.Nullable;

/**
 * What a visitor may expect: how many go before, and about how many minutes until the call.
 *
 * @param ahead who are here and will probably be called before
 * @param minutes until the call, most probably; {@code null} when unknown, as the range is
 * @param from the call hardly comes earlier
 * @param to the call hardly comes later
 */
public record Estimate(
        int ahead,
        Certainty certainty,
        @Nullable Integer minutes,
        @Nullable Integer from,
        @Nullable Integer to) {

    /** How much can be said of the time. */
    public enum Certainty {
        /** The range is narrow: three minutes, or a fifth of the time, to either side. */
        SURE,
        ROUGH,
        /** No counter is open for it. */
        UNKNOWN
    }

    /** Longer ranges are told in steps of so many minutes, or they would look more certain than they are. */
    private static final int STEP = 5;

    private static final int LONG = 15;

    public static Estimate unknown(int ahead) {
        return new Estimate(ahead, Certainty.UNKNOWN, null, null, null);
    }

    /** @param margin minutes to either side */
    public static Estimate of(int ahead, int minutes, int margin) {
        var certainty = margin <= Math.max(3, minutes / 5.0) ? Certainty.SURE : Certainty.ROUGH;
        int to = minutes + margin;
        int step = certainty == Certainty.ROUGH && to > LONG ? STEP : 1;
        return new Estimate(ahead, certainty, minutes, rounded(Math.max(0, minutes - margin), step), rounded(to, step));
    }

    private static int rounded(int minutes, int step) {
        return (minutes + step / 2) / step * step;
    }
}
