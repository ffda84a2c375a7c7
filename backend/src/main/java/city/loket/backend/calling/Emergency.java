package city.loket.backend.calling;

import city.loket.backend.office.CounterId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quiet call for help that is not over.
 *
 * @param counter {@code null}, as its name, when it did not come from one
 * @param staff who is in need
 * @param coming who said so, the first first
 */
public record Emergency(
        long id,
        @Nullable CounterId counter,
        @Nullable String counterName,
        long staff,
        String name,
        Instant raisedAt,
        List<Colleague> coming) {

    public record Colleague(long staff, String name) {}

    /** How it ended: a word, and never a text, because a text would tell of visitors. */
    public enum Outcome {
        SETTLED,
        SECURITY,
        POLICE,
        MISTAKE
    }
}
