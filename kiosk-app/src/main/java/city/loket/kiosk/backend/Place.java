package city.loket.kiosk.backend;

import java.time.Instant;

/** A time at which a wish can be served. */
public record Place(Instant startsAt, Instant endsAt) {}
