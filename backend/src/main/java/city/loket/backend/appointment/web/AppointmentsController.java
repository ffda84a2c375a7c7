package city.loket.backend.appointment.web;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.appointment.Booking;
import city.loket.backend.appointment.BookingAnswer;
import city.loket.backend.appointment.Contact;
import city.loket.backend.appointment.Remark;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Programs of staff, who book for visitors on the phone. */
@RolesAllowed("AGENT")
@RestController
@RequestMapping("/api/appointments")
class AppointmentsController {

    private final Wishes wishes;
    private final PlaceSearch search;
    private final Booking booking;
    private final Appointments appointments;
    private final Services services;
    private final Commands commands;

    AppointmentsController(
            Wishes wishes,
            PlaceSearch search,
            Booking booking,
            Appointments appointments,
            Services services,
            Commands commands) {
        this.wishes = wishes;
        this.search = search;
        this.booking = booking;
        this.appointments = appointments;
        this.services = services;
        this.commands = commands;
    }

    @GetMapping("places")
    PlacesAnswer places(@AuthenticationPrincipal SignedInStaff staff, @Valid @ModelAttribute PlacesRequest asked) {
        return search.answer(wishes.of(staff, asked), asked);
    }

    @GetMapping("{code}")
    BookedAppointment appointment(@AuthenticationPrincipal SignedInStaff staff, @PathVariable String code) {
        return told(find(staff, code));
    }

    @PostMapping
    BookingOutcome book(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody BookRequest asked) {
        var wish = wishes.of(staff, asked.place());
        var contact = asked.contact();
        return once(
                staff,
                command,
                asked,
                () -> outcome(booking.book(wish, asked.place().startsAt(), contact, asked.language(), staff.actor())));
    }

    @PostMapping("{code}/move")
    BookingOutcome move(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable String code,
            @Valid @RequestBody HoldRequest place) {
        var appointment = find(staff, code);
        var wish = wishes.of(staff, place);
        if (!wish.service().id().equals(appointment.service())) {
            throw new Refusal(Refusal.Code.BAD_REQUEST, "service: an appointment stays with its service");
        }
        return once(
                staff,
                command,
                List.of(code, place),
                () -> outcome(booking.move(appointment, wish, place.startsAt(), staff.actor())));
    }

    /** Answers how it is now: what was over already stays as it was. */
    @PostMapping("{code}/cancel")
    BookedAppointment cancel(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable String code,
            @Valid @RequestBody CancelRequest asked) {
        var appointment = find(staff, code);
        return commands.once(staff.actor(), command, List.of(code, asked), BookedAppointment.class, () -> {
            booking.cancel(appointment, staff.actor(), asked.remark());
            return told(find(staff, code));
        });
    }

    private BookingOutcome once(SignedInStaff staff, CommandId command, Object asked, Supplier<BookingOutcome> act) {
        return commands.once(staff.actor(), command, asked, BookingOutcome.class, act);
    }

    private Appointment find(SignedInStaff staff, String code) {
        return appointments
                .find(new OfficeId(staff.office()), code)
                .orElseThrow(() -> new Refusal(Refusal.Code.UNKNOWN_APPOINTMENT, "No appointment has this code here"));
    }

    private BookingOutcome outcome(BookingAnswer answer) {
        return BookingOutcome.of(answer, this::told);
    }

    private BookedAppointment told(Appointment appointment) {
        return BookedAppointment.of(appointment, services.get(appointment.office(), appointment.service()));
    }

    /** @param phone in the form of E.164; one of the two may be missing, or both */
    record BookRequest(
            @Valid @NotNull HoldRequest place,
            @NotNull Language language,
            @Nullable String email,
            @Nullable String phone) {

        /** @throws Refusal {@code bad_request} */
        Contact contact() {
            try {
                return new Contact(email, phone);
            } catch (IllegalArgumentException wrong) {
                throw new Refusal(Refusal.Code.BAD_REQUEST, String.valueOf(wrong.getMessage()));
            }
        }
    }

    /** @param told for the visitor to read */
    record CancelRequest(
            @Nullable @Size(max = Remark.LONGEST) String told) {

        @Nullable
        Remark remark() {
            return told == null || told.isBlank() ? null : new Remark(told);
        }
    }
}
