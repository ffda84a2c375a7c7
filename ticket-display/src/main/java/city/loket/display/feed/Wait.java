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

    public boolean known() {
        return minutes != null;
    }

    /** Such as {@code 8 min} or {@code 15–25 min}, which is the same in our languages. Not for one that is unknown. */
    public String told() {
        return certainty.equals("SURE") ? "± %d min".formatted(minutes) : "%d–%d min".formatted(from, to);
    }
}
