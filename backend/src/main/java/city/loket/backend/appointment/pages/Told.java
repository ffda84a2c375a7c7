package city.loket.backend.appointment.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as a visitor reads it.
 *
 * @param ways what is possible instead
 */
record Told(String text, List<Way> ways) {

    /** @param link {@code null} when there is nothing to follow */
    record Way(String text, @Nullable String link) {}
}
