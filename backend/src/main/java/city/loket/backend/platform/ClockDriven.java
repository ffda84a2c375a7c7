package city.loket.backend.platform;

import java.time.Instant;

/** Somebody set the clock to {@code now}; never in production. */
public record ClockDriven(Instant now) {}
