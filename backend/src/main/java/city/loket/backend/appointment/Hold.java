package city.loket.backend.appointment;

import java.time.Instant;

/**
 * A place kept for a few minutes while its visitor types. HELD becomes CONFIRMED, RELEASED or EXPIRED.
 *
 * @param token whoever has it may confirm
 * @param expiresAt until then the place is certain; afterwards it may still be confirmed as long as nobody else took it
 */
public record Hold(String token, Reservation reserved, Instant expiresAt) {

    public Instant startsAt() {
        return reserved.span().startsAt();
    }

    public Instant endsAt() {
        return reserved.span().endsAt();
    }

    enum State {
        HELD,
        CONFIRMED,
        EXPIRED,
        RELEASED
    }
}
