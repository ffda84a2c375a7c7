package city.loket.display.feed;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The photo booths: how many are waiting or having their picture taken there, and how long one takes.
 *
 * @param aheadMinutes until all of them have their photos; null when the backend does not say
 */
public record Booth(
        int atBooth,
        int minutesPerPhoto,
        boolean working,
        @Nullable Integer aheadMinutes) {

    public int minutes() {
        return Objects.requireNonNullElse(aheadMinutes, atBooth * minutesPerPhoto);
    }
}
