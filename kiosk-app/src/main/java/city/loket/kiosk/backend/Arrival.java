package city.loket.kiosk.backend;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands here: with an appointment, or for a service.
 *
 * @param photos of the persons who have one, each once
 * @param errand where the others go
 */
public record Arrival(
        @Nullable String service,
        @Nullable String appointment,
        int persons,
        String language,
        List<Photo> photos,
        Errand errand,
        long touchedMillisAgo) {}
