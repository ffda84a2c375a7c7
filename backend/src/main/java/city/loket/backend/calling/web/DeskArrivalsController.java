package city.loket.backend.calling.web;

import city.loket.backend.appointment.Appointments;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Arrival;
import city.loket.backend.visit.Arrivals;
import city.loket.backend.visit.Errand;
import city.loket.backend.visit.Need;
import city.loket.backend.visit.Shown;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Registers who comes to a desk instead of a kiosk. */
@RolesAllowed("AGENT")
@RestController
class DeskArrivalsController {

    private final Arrivals arrivals;
    private final Appointments appointments;
    private final Services services;
    private final StaffCommands commands;

    DeskArrivalsController(Arrivals arrivals, Appointments appointments, Services services, StaffCommands commands) {
        this.arrivals = arrivals;
        this.appointments = appointments;
        this.services = services;
        this.commands = commands;
    }

    @PostMapping("/api/reception/visits")
    VisitOrNobody arrive(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody ArrivalRequest request) {
        return commands.once(
                staff,
                command,
                request,
                (office, actor) -> arrivals.atDesk(office, actor, arrival(office, request, actor.id())));
    }

    private Arrival arrival(Office office, ArrivalRequest request, long staff) {
        var shown = request.photos().stream().map(photo -> photo.shown(staff)).toList();
        var touched = Duration.ofMillis(request.touchedMillisAgo());
        if (request.appointment() == null) {
            if (request.service() == null) {
                throw new Refusal(Refusal.Code.BAD_REQUEST, "service or appointment is needed");
            }
            var service = services.get(office.id(), request.service());
            return new Arrival(
                    service, null, request.persons(), request.language(), shown, Errand.BOOTH, touched, request.need());
        }
        var appointment = appointments
                .find(office.id(), request.appointment())
                .orElseThrow(() -> new Refusal(Refusal.Code.BAD_REQUEST, "appointment is unknown"));
        var service = services.get(office.id(), appointment.service());
        return new Arrival(
                service,
                appointment,
                appointment.persons(),
                request.language(),
                shown,
                Errand.BOOTH,
                touched,
                request.need());
    }

    record ArrivalRequest(
            @Nullable String service,
            @Nullable String appointment,
            @Min(1) @Max(20) int persons,
            @NotNull Language language,
            @NotNull @Size(max = 20) List<@Valid DeskPhoto> photos,
            @Min(0) @Max(600_000) long touchedMillisAgo,
            @Nullable Need need) {}

    /** @param reason only for {@code WAIVED} */
    record DeskPhoto(
            @Min(1) @Max(20) int person,
            @NotNull Kind kind,
            @Nullable @Size(max = 200) String reason) {

        Shown shown(long staff) {
            return switch (kind) {
                case OWN_PHOTO -> new Shown.OwnPhoto(person);
                case PHOTOGRAPHER -> new Shown.Photographer(person);
                case WAIVED -> {
                    if (reason == null || reason.isBlank()) {
                        throw new Refusal(Refusal.Code.BAD_REQUEST, "photos: reason is needed to waive a photo");
                    }
                    yield new Shown.Waived(person, staff, reason.strip());
                }
            };
        }

        enum Kind {
            OWN_PHOTO,
            PHOTOGRAPHER,
            WAIVED
        }
    }
}
