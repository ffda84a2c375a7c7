package city.loket.kiosk.backend;

import org.jspecify.annotations.Nullable;

/** Somebody stands here: with an appointment, or for a service. */
public record Arrival(
        @Nullable String service,
        @Nullable String appointment,
        int persons,
        String language,
        int ownPhotos,
        long touchedMillisAgo) {}
