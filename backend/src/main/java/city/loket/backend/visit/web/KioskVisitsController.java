package city.loket.backend.visit.web;

import city.loket.backend.appointment.Appointments;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInDevice;
import city.loket.backend.visit.Arrival;
import city.loket.backend.visit.Arrivals;
import city.loket.backend.visit.PaperFate;
import city.loket.backend.visit.Papers;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitState.LeftReason;
import city.loket.backend.visit.Visits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A visitor at a kiosk: arrival, photos, number, paper. */
@RestController
@RequestMapping("/api/kiosk/visits")
class KioskVisitsController {

    private final Offices offices;
    private final Services services;
    private final Appointments appointments;
    private final Arrivals arrivals;
    private final Papers papers;
    private final Visits visits;
    private final VisitAnswers answers;
    private final Commands commands;

    KioskVisitsController(
            Offices offices,
            Services services,
            Appointments appointments,
            Arrivals arrivals,
            Papers papers,
            Visits visits,
            VisitAnswers answers,
            Commands commands) {
        this.offices = offices;
        this.services = services;
        this.appointments = appointments;
        this.arrivals = arrivals;
        this.papers = papers;
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
        return estimated(
                kiosk,
                once(
                        kiosk,
                        command,
                        request,
                        (office, actor) -> arrivals.arrive(office, actor, arrival(office, request))));
    }

    private Arrival arrival(Office office, ArrivalRequest request) {
        var touched = Duration.ofMillis(request.touchedMillisAgo());
        if (request.appointment() != null) {
            var appointment = appointments
                    .find(office.id(), request.appointment())
                    .orElseThrow(() -> new Refusal(Refusal.Code.BAD_REQUEST, "appointment is unknown"));
            var service = services.get(office.id(), appointment.service());
            return new Arrival(
                    service, appointment, appointment.persons(), request.language(), request.ownPhotos(), touched);
        }
        if (request.service() == null) {
            throw new Refusal(Refusal.Code.BAD_REQUEST, "service or appointment is needed");
        }
        var service = services.get(office.id(), request.service());
        return new Arrival(service, null, request.persons(), request.language(), request.ownPhotos(), touched);
    }

    @PostMapping("{id}/photos")
    VisitAnswer photos(
            @AuthenticationPrincipal SignedInDevice kiosk,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable long id,
            @Valid @RequestBody PhotosRequest request) {
        return estimated(
                kiosk,
                once(
                        kiosk,
                        command,
                        asked("photos", id, request),
                        (office, actor) -> arrivals.photosTaken(office, actor, new VisitId(id), request.ownPhotos())));
    }

    @PostMapping("{id}/number")
    VisitAnswer number(
            @AuthenticationPrincipal SignedInDevice kiosk,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable long id) {
        return estimated(
                kiosk,
                once(
                        kiosk,
                        command,
                        asked("number", id, ""),
                        (office, actor) -> arrivals.giveNumber(office, actor, new VisitId(id))));
    }

    @PostMapping("{id}/issuing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void renew(@AuthenticationPrincipal SignedInDevice kiosk, @PathVariable long id) {
        arrivals.renew(office(kiosk), new VisitId(id));
    }

    @PostMapping("{id}/print")
    VisitAnswer printed(
            @AuthenticationPrincipal SignedInDevice kiosk,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable long id,
            @Valid @RequestBody PrintReport report) {
        return once(
                kiosk,
                command,
                asked("print", id, report),
                (office, actor) -> papers.printed(
                        office,
                        actor,
                        new VisitId(id),
                        report.job(),
                        PaperFate.valueOf(report.outcome()),
                        report.reason()));
    }

    @PostMapping("{id}/known")
    VisitAnswer known(
            @AuthenticationPrincipal SignedInDevice kiosk,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable long id,
            @Valid @RequestBody Known known) {
        var fate = known.how() == Known.How.PAPER ? PaperFate.TAKEN : PaperFate.NOT_ON_PAPER;
        return once(
                kiosk,
                command,
                asked("known", id, known),
                (office, actor) -> papers.known(office, actor, new VisitId(id), fate));
    }

    @PostMapping("{id}/leave")
    VisitAnswer leave(
            @AuthenticationPrincipal SignedInDevice kiosk,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable long id,
            @Valid @RequestBody Leaving leaving) {
        return once(
                kiosk,
                command,
                asked("leave", id, leaving),
                (office, actor) -> arrivals.leave(office, actor, new VisitId(id), leaving.reason()));
    }

    private VisitAnswer once(
            SignedInDevice kiosk, CommandId command, Object request, BiFunction<Office, Actor.Device, Visit> act) {
        var actor = new Actor.Device(kiosk.id());
        var office = office(kiosk);
        return commands.once(
                actor, command, request, VisitAnswer.class, () -> answers.of(act.apply(office, actor), kiosk));
    }

    /** For answers that a visitor reads: what to expect, of this moment and outside the transaction. */
    private VisitAnswer estimated(SignedInDevice kiosk, VisitAnswer answer) {
        return answers.estimated(answer, new OfficeId(kiosk.office()));
    }

    private Office office(SignedInDevice kiosk) {
        return offices.get(new OfficeId(kiosk.office()));
    }

    private static String asked(String verb, long visit, Object request) {
        return verb + " " + visit + " " + request;
    }

    record ArrivalRequest(
            @Nullable String service,
            @Nullable String appointment,
            @Min(1) @Max(20) int persons,
            @NotNull Language language,
            @Min(0) @Max(20) int ownPhotos,
            @Min(0) @Max(600_000) long touchedMillisAgo) {}

    record PhotosRequest(@Min(0) @Max(20) int ownPhotos) {}

    record PrintReport(
            @NotNull @Size(min = 4, max = 4) String job,

            @NotNull @Pattern(regexp = "CONFIRMED|PRINTED_NOT_CUT|REFUSED|FAILED|UNKNOWN")
            String outcome,

            @Nullable String reason) {}

    record Known(@NotNull How how) {
        enum How {
            PHONE,
            REMEMBERED,
            NO_TOUCH,
            PAPER
        }
    }

    record Leaving(@NotNull LeftReason reason) {}
}
