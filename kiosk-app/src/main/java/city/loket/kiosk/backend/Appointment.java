package city.loket.kiosk.backend;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A place that was reserved. */
public record Appointment(
        String code,
        String service,
        Instant startsAt,
        int persons,
        @Nullable String language) {}
