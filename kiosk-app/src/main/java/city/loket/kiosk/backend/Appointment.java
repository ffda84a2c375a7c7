package city.loket.kiosk.backend;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place that was reserved.
 *
 * @param token of its QR code; null where only the short code is known
 * @param variant null where nobody chose one
 */
public record Appointment(
        String code,
        @Nullable String token,
        String service,
        @Nullable String variant,
        Instant startsAt,
        int persons,
        @Nullable String language) {

    /** The flat shape of the answer to a booking. */
    record OnTheLine(
            NoPlace.@Nullable OnTheLine refusal, @Nullable Appointment appointment) {

        Possibly<Appointment> answer() {
            return Possibly.unless(refusal, () -> Objects.requireNonNull(appointment));
        }
    }
}
