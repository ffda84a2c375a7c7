package city.loket.backend.visit;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.catalogue.Service;
import city.loket.backend.platform.Language;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a kiosk or at a desk.
 *
 * @param shown what is there of the persons' photos
 * @param errand where whoever has none will go
 * @param touchedAgo how long ago this visitor first touched the kiosk, or was asked at the desk
 * @param need why they cannot wait long; {@code null} for most
 */
public record Arrival(
        Service service,
        @Nullable Appointment appointment,
        int persons,
        Language language,
        List<? extends Shown> shown,
        Errand errand,
        Duration touchedAgo,
        @Nullable Need need) {

    /** The same visitor, with what the appointment has become. */
    Arrival with(Appointment now) {
        return new Arrival(service, now, now.persons(), language, shown, errand, touchedAgo, need);
    }
}
