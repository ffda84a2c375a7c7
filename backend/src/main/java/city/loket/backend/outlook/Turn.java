package city.loket.backend.outlook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moment at which a counter looks for the next visitor.
 *
 * @param party whom it takes; {@code null} when nobody is there for it
 * @param until when it looks again
 */
record Turn(OpenCounter counter, Instant at, @Nullable Party party, Instant until) {

    /** Whether it would take somebody with this place who can be called from that moment on. */
    boolean wouldTake(Wanted wanted, Rank rank, Instant from) {
        if (!counter.takes(wanted)) {
            return false;
        }
        return party == null ? from.isBefore(until) : !from.isAfter(at) && !rank.isBehind(party.rank());
    }

    /** When it takes them. */
    Instant at(Instant from) {
        return from.isAfter(at) ? from : at;
    }
}
