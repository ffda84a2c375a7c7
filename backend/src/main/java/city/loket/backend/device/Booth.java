package city.loket.backend.device;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A photo booth; one person at a time. It is out of order when staff switched it off, or when it promised signs of life and gives none.
 *
 * @param hearingSince since when it is heard that way
 * @param switchedOff {@code null} unless staff switched it off
 */
public record Booth(
        BoothId id,
        String name,
        Hearing hearing,
        Instant hearingSince,
        @Nullable SwitchedOff switchedOff) {

    /** @param staff the id of who did it */
    public record SwitchedOff(Instant since, long staff, String reason) {}

    /** How the booth's signals arrive. */
    public enum Hearing {
        OK,
        /** The line to it is down: it may well work, but its photos are not heard of. */
        OFFLINE,
        /** It promised signs of life and gives none. */
        SILENT
    }

    public boolean works() {
        return outOfOrderSince().isEmpty();
    }

    public Optional<Instant> outOfOrderSince() {
        var silent = hearing == Hearing.SILENT ? hearingSince : null;
        var switched = switchedOff == null ? null : switchedOff.since();
        return Stream.of(Optional.ofNullable(silent), Optional.ofNullable(switched))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }
}
