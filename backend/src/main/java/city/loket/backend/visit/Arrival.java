package city.loket.backend.visit;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.catalogue.Service;
import city.loket.backend.platform.Language;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a kiosk.
 *
 * @param ownPhotos for how many of the persons a valid photo was declared
 * @param touchedAgo how long ago this visitor first touched the kiosk
 */
public record Arrival(
        Service service,
        @Nullable Appointment appointment,
        int persons,
        Language language,
        int ownPhotos,
        Duration touchedAgo) {}
