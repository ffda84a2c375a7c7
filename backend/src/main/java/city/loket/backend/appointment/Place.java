package city.loket.backend.appointment;

import java.time.Instant;

/** A free time for an appointment. */
public record Place(Instant startsAt, Instant endsAt) {}
