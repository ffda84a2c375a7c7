package city.loket.display.feed;

import org.jspecify.annotations.Nullable;

/**
 * How long somebody would wait who took a number of this letter now.
 *
 * @param minutes null while no counter is open for it, as the range is
 * @param certainty {@code SURE}, {@code ROUGH} or {@code UNKNOWN}; whatever else a newer backend says is as good as rough
 */
public record Wait(
        String letter,
        String certainty,
        @Nullable Integer minutes,
        @Nullable Integer from,
        @Nullable Integer to) {

    /** Such as {@code ±8} or {@code 15–25}, and a dash while no counter is open. */
    public String told() {
        if (minutes == null) {
            return "–";
        }
        if (minutes == 0) {
            return "0";
        }
        return certainty.equals("SURE") ? "±" + minutes : from + "–" + to;
    }
}
