package city.loket.kiosk.backend;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands here: with an appointment, or for a service.
 *
 * @param photos of the persons who have one, each once
 * @param errand where the others go
 * @param priority whether standing or waiting is difficult for somebody; nobody is asked why
 */
public record Arrival(
        @Nullable String service,
        @Nullable String appointment,
        int persons,
        String language,
        List<Photo> photos,
        Errand errand,
        long touchedMillisAgo,
        boolean priority) {

    /** As most arrive. */
    public Arrival(
            @Nullable String service,
            @Nullable String appointment,
            int persons,
            String language,
            List<Photo> photos,
            Errand errand,
            long touchedMillisAgo) {
        this(service, appointment, persons, language, photos, errand, touchedMillisAgo, false);
    }

    public Arrival withPriority() {
        return new Arrival(service, appointment, persons, language, photos, errand, touchedMillisAgo, true);
    }
}
