package city.loket.backend.appointment.web;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Booking;
import city.loket.backend.appointment.Contact;
import city.loket.backend.catalogue.Services;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.SignedInDevice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A visitor at a kiosk makes an appointment of the place that was kept. */
@RolesAllowed("KIOSK")
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
    BookingOutcome confirm(
            @AuthenticationPrincipal SignedInDevice kiosk,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody ConfirmRequest asked) {
        var actor = kiosk.actor();
        return commands.once(
                actor,
                command,
                asked,
                BookingOutcome.class,
                () -> BookingOutcome.of(
                        booking.confirm(asked.hold(), Contact.none(), asked.language(), actor), this::told));
    }

    private BookedAppointment told(Appointment appointment) {
        return BookedAppointment.of(appointment, services.get(appointment.office(), appointment.service()));
    }

    record ConfirmRequest(@NotNull String hold, @NotNull Language language) {}
}
