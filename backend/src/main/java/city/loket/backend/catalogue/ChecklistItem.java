package city.loket.backend.catalogue;

import city.loket.backend.platform.Language;
import city.loket.backend.platform.Text;
import java.util.Objects;
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

    public ChecklistItem {
        count = Math.max(1, count);
        form = Objects.requireNonNullElse(form, Form.ANY);
    }

    /** The item, how many of it and when, in one line. */
    public String line(Language language) {
        var many = count == 1 ? "" : count + " × ";
        var condition = when == null ? "" : " (" + when.in(language) + ")";
        return many + what.in(language) + condition;
    }

    /** How a document must be shown. */
    public enum Form {
        /** The municipality does not say. */
        ANY,
        ORIGINAL,
        COPY,
        ORIGINAL_AND_COPY
    }
}
