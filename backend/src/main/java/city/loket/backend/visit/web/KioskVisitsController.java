package city.loket.backend.visit.web;

import static city.loket.backend.visit.web.KioskCommands.asked;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInDevice;
import city.loket.backend.visit.Arrival;
import city.loket.backend.visit.Arrivals;
import city.loket.backend.visit.Departures;
import city.loket.backend.visit.Errand;
import city.loket.backend.visit.Need;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitState.LeftReason;
import city.loket.backend.visit.Visits;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A visitor comes to a kiosk, or goes. */
@RolesAllowed("KIOSK")
@RestController
@RequestMapping("/api/kiosk/visits")
class KioskVisitsController {

    private final Services services;
    private final Appointments appointments;
    private final Arrivals arrivals;
    private final Departures departures;
    private final Visits visits;
    private final VisitAnswers answers;
    private final KioskCommands commands;

    KioskVisitsController(
            Services services,
            Appointments appointments,
            Arrivals arrivals,
            Departures departures,
            Visits visits,
            VisitAnswers answers,
            KioskCommands commands) {
        this.services = services;
        this.appointments = appointments;
        this.arrivals = arrivals;
        this.departures = departures;
        this.visits = visits;
        this.answers = answers;
        this.commands = commands;
    }

    @GetMapping("{id}")
    VisitAnswer get(@AuthenticationPrincipal SignedInDevice kiosk, @PathVariable long id) {
        return answers.now(visits.get(new OfficeId(kiosk.office()), new VisitId(id)), kiosk);
    }

    @PostMapping
    VisitAnswer arrive(
            @AuthenticationPrincipal SignedInDevice kiosk,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody ArrivalRequest request) {
        return commands.onceWithOutlook(
                kiosk, command, request, (office, actor) -> arrivals.arrive(office, actor, arrival(office, request)));
    }

    private Arrival arrival(Office office, ArrivalRequest request) {
        if (request.appointment() != null) {
            var appointment = appointments
                    .find(office.id(), request.appointment())
                    .orElseThrow(() -> new Refusal(Refusal.Code.BAD_REQUEST, "appointment is unknown"));
            var service = services.get(office.id(), appointment.service());
            return request.arrival(service, appointment, appointment.persons());
        }
        if (request.service() == null) {
            throw new Refusal(Refusal.Code.BAD_REQUEST, "service or appointment is needed");
        }
        var service = services.get(office.id(), request.service());
        return request.arrival(service, null, request.persons());
    }

    @PostMapping("{id}/leave")
    VisitAnswer leave(
            @AuthenticationPrincipal SignedInDevice kiosk,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable long id,
            @Valid @RequestBody Leaving leaving) {
        return commands.once(
                kiosk,
                command,
                asked("leave", id, leaving),
                (office, actor) -> departures.leave(
                        office, actor, new VisitId(id), leaving.reason().reason()));
    }

    record ArrivalRequest(
            @Nullable String service,
            @Nullable String appointment,
            @Min(1) @Max(20) int persons,
            @NotNull Language language,
            @Nullable @Size(max = 20) List<@Valid ShownPhoto> photos,
            @Nullable Errand errand,
            @Min(0) @Max(600_000) long touchedMillisAgo,
            @Nullable Boolean priority) {

        Arrival arrival(Service service, @Nullable Appointment appointment, int party) {
            return new Arrival(
                    service,
                    appointment,
                    party,
                    language,
                    ShownPhoto.all(photos),
                    errand == null ? Errand.BOOTH : errand,
                    Duration.ofMillis(touchedMillisAgo),
                    Boolean.TRUE.equals(priority) ? Need.NOT_ASKED : null);
        }
    }

    record Leaving(@NotNull Reason reason) {}

    /** Those that a visitor gives at a kiosk. */
    enum Reason {
        NO_PHOTO;

        LeftReason reason() {
            return LeftReason.valueOf(name());
        }
    }
}
