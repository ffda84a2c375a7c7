package city.loket.backend.appointment.web;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Booking;
import city.loket.backend.appointment.BookingAnswer.Booked;
import city.loket.backend.appointment.BookingAnswer.Not;
import city.loket.backend.appointment.Contact;
import city.loket.backend.appointment.NoPlace;
import city.loket.backend.catalogue.Services;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.SignedInDevice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A visitor at a kiosk makes an appointment of the place that was kept. */
@RestController
class KioskAppointmentsController {

    private final Booking booking;
    private final Services services;
    private final Commands commands;

    KioskAppointmentsController(Booking booking, Services services, Commands commands) {
        this.booking = booking;
        this.services = services;
        this.commands = commands;
    }

    @PostMapping("/api/kiosk/appointments")
    KioskBooking confirm(
            @AuthenticationPrincipal SignedInDevice kiosk,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody ConfirmRequest asked) {
        var actor = kiosk.actor();
        return commands.once(actor, command, asked, KioskBooking.class, () -> switch (booking.confirm(
                asked.hold(), Contact.none(), asked.language(), actor)) {
            case Booked(var appointment) -> new KioskBooking(told(appointment), null);
            case Not(var why) -> new KioskBooking(null, why);
        });
    }

    private KioskAppointment told(Appointment appointment) {
        return new KioskAppointment(
                appointment.code(),
                appointment.token(),
                services.get(appointment.office(), appointment.service()).code(),
                appointment.variant(),
                appointment.startsAt(),
                appointment.endsAt(),
                appointment.persons(),
                appointment.language());
    }

    record ConfirmRequest(@NotNull String hold, @NotNull Language language) {}

    /** Either the appointment or a refusal. */
    record KioskBooking(
            @Nullable KioskAppointment appointment,
            @Nullable NoPlace refusal) {}

    record KioskAppointment(
            String code,
            String token,
            String service,
            @Nullable String variant,
            Instant startsAt,
            @Nullable Instant endsAt,
            int persons,
            Language language) {}
}
