package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointment.Status;
import city.loket.backend.platform.QrSvg;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor sees of an appointment. Nothing on it says who the visitor is.
 *
 * @param state as the template names it, such as {@code checked-in}
 * @param variant {@code null} when the service has only one
 * @param opens when its visitor may check in
 * @param late a warning for whoever comes after the last day in time; {@code null} when there is none
 * @param qr what the kiosk's scanner reads
 * @param sections what to know and to bring, as it was when it was booked
 */
record AppointmentPage(
        Appointment appointment,
        String state,
        String service,
        @Nullable String variant,
        String day,
        String time,
        String opens,
        String closes,
        @Nullable String late,
        QrSvg qr,
        List<Section> sections) {

    /** Whether it can still be moved and cancelled. */
    public boolean isBooked() {
        return appointment.status() == Status.BOOKED;
    }

    /** @param kind how it is drawn: {@code checklist} or {@code plain} */
    record Section(String kind, String title, List<String> items) {}
}
