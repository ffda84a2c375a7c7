package city.loket.backend.catalogue;

import city.loket.backend.platform.Text;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something to bring.
 *
 * @param count how many of it, such as photos
 * @param when the condition under which it is needed; {@code null} when it always is
 */
public record ChecklistItem(
        Text what, int count, Form form, @Nullable Text when, Set<String> onlyFor) implements Part {

    /** How a document must be shown. */
    public enum Form {
        /** The municipality does not say. */
        ANY,
        ORIGINAL,
        COPY,
        ORIGINAL_AND_COPY
    }
}
