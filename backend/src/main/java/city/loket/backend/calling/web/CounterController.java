package city.loket.backend.calling.web;

import city.loket.backend.calling.CounterSession;
import city.loket.backend.calling.Desk;
import city.loket.backend.calling.Shift;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.PhotoChecks;
import city.loket.backend.visit.PhotoEvidence;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitStatus;
import city.loket.backend.visit.Visits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A clerk's program at a counter. */
@RolesAllowed("AGENT")
@RestController
@RequestMapping("/api/counter")
class CounterController {

    private final Shift shift;
    private final Desk desk;
    private final PhotoChecks photos;
    private final Visits visits;
    private final Offices offices;
    private final Services services;
    private final Commands commands;

    CounterController(
            Shift shift,
            Desk desk,
            PhotoChecks photos,
            Visits visits,
            Offices offices,
            Services services,
            Commands commands) {
        this.shift = shift;
        this.desk = desk;
        this.photos = photos;
        this.visits = visits;
        this.offices = offices;
        this.services = services;
        this.commands = commands;
    }

    @PostMapping("next")
    VisitOrNobody next(
            @AuthenticationPrincipal SignedInStaff staff, @RequestHeader("Idempotency-Key") CommandId command) {
        return commands.once(
                staff.actor(),
                command,
                "next",
                VisitOrNobody.class,
                () -> new VisitOrNobody(
                        desk.callNext(shift.current(staff)).map(this::answer).orElse(null)));
    }

    @PostMapping("{verb:recall|put-back|start|no-show|finish}")
    VisitOrNobody verb(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable String verb,
            @Valid @RequestBody VisitRequest request) {
        BiFunction<CounterSession, VisitId, Visit> act =
                switch (verb) {
                    case "recall" -> desk::recall;
                    case "put-back" -> desk::putBack;
                    case "start" -> desk::start;
                    case "no-show" -> desk::noShow;
                    default -> desk::finish;
                };
        return commands.once(
                staff.actor(),
                command,
                verb + request,
                VisitOrNobody.class,
                () -> new VisitOrNobody(answer(act.apply(shift.current(staff), new VisitId(request.visit())))));
    }

    @PostMapping("photos")
    VisitOrNobody photos(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody PhotosRequest request) {
        var office = offices.get(new OfficeId(staff.office()));
        var actor = new Actor.Staff(staff.staffId());
        var evidence = Collections.nCopies(request.persons(), request.evidence(staff.staffId()));
        return commands.once(
                actor,
                command,
                request,
                VisitOrNobody.class,
                () -> new VisitOrNobody(answer(photos.judged(office, actor, new VisitId(request.visit()), evidence))));
    }

    @GetMapping("queue")
    List<CounterVisit> queue(@AuthenticationPrincipal SignedInStaff staff) {
        var session = shift.current(staff);
        return visits.in(session.office(), VisitStatus.WAITING).stream()
                .filter(visit -> session.services().contains(visit.service()))
                .map(this::answer)
                .toList();
    }

    private CounterVisit answer(Visit visit) {
        return CounterVisit.of(visit, services);
    }

    record VisitOrNobody(@Nullable CounterVisit visit) {}

    record VisitRequest(long visit) {}

    record PhotosRequest(
            long visit,
            @Min(1) @Max(20) int persons,
            boolean waived,
            @Nullable @Size(max = 200) String reason) {

        PhotoEvidence evidence(long staff) {
            if (!waived) {
                return new PhotoEvidence.StaffConfirmed(staff);
            }
            if (reason == null || reason.isBlank()) {
                throw new Refusal(Refusal.Code.BAD_REQUEST, "reason is needed to waive a photo");
            }
            return new PhotoEvidence.StaffWaived(staff, reason);
        }
    }
}
