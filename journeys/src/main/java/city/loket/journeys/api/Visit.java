package city.loket.journeys.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A visit as kiosks and clerks' programs are told of it. */
public record Visit(
        long id,
        String state,
        @Nullable String number,
        String code,
        @Nullable String token,
        String service,
        int photosMissing,
        @Nullable String job,
        @Nullable Instant keepUntil,
        @Nullable Instant dueAt,
        @Nullable Estimate estimate,
        @Nullable String paper,
        @Nullable String counter) {

    /** What its visitor is told of the wait; without minutes while no counter is open for it. */
    public record Estimate(
            int ahead,
            String certainty,
            @Nullable Integer minutes,
            @Nullable Integer from,
            @Nullable Integer to) {}
}
