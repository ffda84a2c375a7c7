package city.loket.backend.calling.web;

import city.loket.backend.calling.CounterSession;
import city.loket.backend.calling.CounterSessions;
import city.loket.backend.calling.Desk;
import city.loket.backend.calling.Shift;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.Counters;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Arrivals;
import city.loket.backend.visit.PhotoEvidence;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitStatus;
import city.loket.backend.visit.Visits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A clerk's program at a counter. */
@RestController
@RequestMapping("/api/counter")
class CounterController {

    private final Counters counters;
    private final CounterSessions sessions;
    private final Shift shift;
    private final Desk desk;
    private final Arrivals arrivals;
    private final Visits visits;
    private final Offices offices;
    private final Services services;
    private final Commands commands;

    CounterController(
            Counters counters,
            CounterSessions sessions,
            Shift shift,
            Desk desk,
            Arrivals arrivals,
            Visits visits,
            Offices offices,
            Services services,
            Commands commands) {
        this.counters = counters;
        this.sessions = sessions;
        this.shift = shift;
        this.desk = desk;
        this.arrivals = arrivals;
        this.visits = visits;
        this.offices = offices;
        this.services = services;
        this.commands = commands;
    }

    @GetMapping("counters")
    List<CounterAnswer> counters(@AuthenticationPrincipal SignedInStaff staff) {
        var office = new OfficeId(staff.office());
        var names = sessions.names(office);
        return counters.of(office).stream()
                .map(counter -> new CounterAnswer(counter.id().value(), counter.name(), names.get(counter.id())))
                .toList();
    }

    @PostMapping("session")
    SessionAnswer open(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody OpenRequest request) {
        return commands.once(staff.actor(), command, request, SessionAnswer.class, () -> {
            var session = shift.open(staff, new CounterId(request.counter()), request.services());
            var handled = session.services().stream()
                    .map(id -> services.get(session.office(), id).code())
                    .sorted()
                    .toList();
            return new SessionAnswer(request.counter(), handled);
        });
    }

    @DeleteMapping("session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@AuthenticationPrincipal SignedInStaff staff, @RequestHeader("Idempotency-Key") CommandId command) {
        commands.once(staff.actor(), command, "close", Boolean.class, () -> {
            shift.close(shift.current(staff));
            return true;
        });
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
                () -> new VisitOrNobody(
                        answer(arrivals.photosJudged(office, actor, new VisitId(request.visit()), evidence))));
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

    record CounterAnswer(long id, String name, @Nullable String takenBy) {}

    record OpenRequest(long counter, @NotNull List<String> services) {}

    record SessionAnswer(long counter, List<String> services) {}

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
