package city.loket.backend.calling;

import city.loket.backend.office.CounterId;
import city.loket.backend.office.OfficeId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for the counter where another one sits.
 *
 * @param session of whoever is asked
 * @param services codes that the asker will handle; empty means what they serve
 * @param outcome {@code null} until it is answered, or nobody answered in time
 */
public record Takeover(
        long id,
        OfficeId office,
        CounterId counter,
        long session,
        long asker,
        String askerName,
        List<String> services,
        Instant askedAt,
        @Nullable Outcome outcome) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** So long after no answer a supervisor need not ask again. */
    private static final Duration KNOWN = Duration.ofMinutes(10);

    public Instant until() {
        return askedAt.plus(PATIENCE);
    }

    boolean answerable(Instant now) {
        return outcome == null && now.isBefore(until());
    }

    boolean unanswered(Instant now) {
        return outcome == Outcome.LAPSED && now.isBefore(until().plus(KNOWN));
    }

    /** Asked before this moment, there was time enough. */
    static Instant overdue(Instant now) {
        return now.minus(PATIENCE);
    }

    public enum Outcome {
        YES,
        NO,
        /** Nobody answered in time. */
        LAPSED,
        /** The counter was closed meanwhile, or the asker opened another one. */
        GONE
    }
}
