package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.Appointment;
import city.loket.kiosk.backend.Arrival;
import city.loket.kiosk.backend.OfferedService;
import org.jspecify.annotations.Nullable;

/** Who stands before the kiosk, for what. Without an appointment it is one person. */
public record Party(OfferedService service, @Nullable Appointment appointment) {

    public int persons() {
        return appointment == null ? 1 : appointment.persons();
    }

    Arrival arrives(Visitor visitor, PhotoRows rows, long touchedMillisAgo) {
        return new Arrival(
                appointment == null ? service.code() : null,
                appointment == null ? null : appointment.code(),
                persons(),
                visitor.language().tag(),
                rows.photos(),
                rows.errand(),
                touchedMillisAgo,
                visitor.cannotWait());
    }

    /** The rows to be answered before the arrival. */
    PhotoRows photoRows() {
        return new PhotoRows(service.needsOwnPhoto() ? persons() : 0);
    }
}
