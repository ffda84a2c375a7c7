package city.loket.backend.appointment.web;

import city.loket.backend.appointment.Booking;
import city.loket.backend.appointment.Contact;
import city.loket.backend.appointment.Remark;
import city.loket.backend.catalogue.Services;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** An appointment whatever is booked and whatever the rules say, for a reason that stays on record. */
@RolesAllowed("SUPERVISOR")
@RestController
class OverbookingController {

    private final Wishes wishes;
    private final Booking booking;
    private final Services services;
    private final Commands commands;

    OverbookingController(Wishes wishes, Booking booking, Services services, Commands commands) {
        this.wishes = wishes;
        this.booking = booking;
        this.services = services;
        this.commands = commands;
    }

    @PostMapping("/api/appointments/overbook")
    BookingOutcome overbook(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody OverbookRequest asked) {
        var wish = wishes.of(staff, asked.place());
        var reason = new Remark(asked.reason());
        if (asked.place().startsAt().getEpochSecond() % 60 != 0) {
            throw new Refusal(Refusal.Code.BAD_REQUEST, "place.startsAt: an overbooking starts at a whole minute");
        }
        return commands.once(
                staff.actor(),
                command,
                asked,
                BookingOutcome.class,
                () -> BookingOutcome.of(
                        booking.overbook(
                                wish,
                                asked.place().startsAt(),
                                Contact.none(),
                                asked.language(),
                                staff.actor(),
                                reason),
                        made -> BookedAppointment.of(made, services.get(made.office(), made.service()))));
    }

    record OverbookRequest(
            @Valid @NotNull HoldRequest place,
            @NotNull Language language,
            @NotBlank @Size(max = Remark.LONGEST) String reason) {}
}
