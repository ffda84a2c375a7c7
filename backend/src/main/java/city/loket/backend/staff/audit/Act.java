package city.loket.backend.staff.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member of staff did.
 *
 * @param kind {@code VISIT}, {@code APPOINTMENT}, {@code COUNTER}, {@code ACCOUNT} or {@code SIGN_IN}
 * @param verb as the feature that keeps the record calls it
 * @param about a ticket's number, the number of an appointment, a counter, or whose account; nothing about who a visitor is
 */
record Act(
        Instant at,
        String who,
        String kind,
        String verb,
        @Nullable String about,
        @Nullable String detail) {}
