package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.Appointment;
import city.loket.kiosk.backend.Arrival;
import city.loket.kiosk.backend.OfferedService;
import city.loket.kiosk.words.Language;
import org.jspecify.annotations.Nullable;

/** Who stands before the kiosk, for what. Without an appointment it is one person. */
public record Party(OfferedService service, @Nullable Appointment appointment) {

    public int persons() {
        return appointment == null ? 1 : appointment.persons();
    }

    Arrival arrives(Language language, int ownPhotos, long touchedMillisAgo) {
        return appointment == null
                ? new Arrival(service.code(), null, 1, language.tag(), ownPhotos, touchedMillisAgo)
                : new Arrival(
                        null, appointment.code(), appointment.persons(), language.tag(), ownPhotos, touchedMillisAgo);
    }
}
