package city.loket.kiosk.backend;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place that is kept for a few minutes while its visitor decides. */
public record Hold(String token, Place place, Instant expiresAt) {

    /** The flat shape of the answer on the line. */
    record OnTheLine(
            NoPlace.@Nullable OnTheLine refusal,
            @Nullable String hold,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable Instant expiresAt) {

        Possibly<Hold> answer() {
            return Possibly.unless(refusal, this::held);
        }

        private Hold held() {
            var place = new Place(Objects.requireNonNull(startsAt), Objects.requireNonNull(endsAt));
            return new Hold(Objects.requireNonNull(hold), place, Objects.requireNonNull(expiresAt));
        }
    }
}
