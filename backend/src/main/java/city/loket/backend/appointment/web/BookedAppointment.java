package city.loket.backend.appointment.web;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.catalogue.Service;
import city.loket.backend.platform.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An appointment as programs read it; without its contact. */
record BookedAppointment(
        String code,
        String token,
        String service,
        @Nullable String variant,
        Instant startsAt,
        @Nullable Instant endsAt,
        int persons,
        Language language,
        Appointment.Status status) {

    static BookedAppointment of(Appointment appointment, Service service) {
        return new BookedAppointment(
                appointment.code(),
                appointment.token(),
                service.code(),
                appointment.variant(),
                appointment.startsAt(),
                appointment.endsAt(),
                appointment.persons(),
                appointment.language(),
                appointment.status());
    }
}
