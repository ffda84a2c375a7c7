package city.loket.backend.calling.web;

import city.loket.backend.calling.Onward;
import city.loket.backend.calling.Shift;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Building;
import city.loket.backend.visit.Dispenser;
import city.loket.backend.visit.PhotoChecks;
import city.loket.backend.visit.PhotoEvidence;
import city.loket.backend.visit.Rejection;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Photos, as staff see and judge them. */
@RolesAllowed("AGENT")
@RestController
@RequestMapping("/api/counter")
class CounterPhotosController {

    private final Shift shift;
    private final Onward onward;
    private final PhotoChecks photos;
    private final Dispenser dispenser;
    private final Building building;
    private final CounterVisits answers;
    private final StaffCommands commands;

    CounterPhotosController(
            Shift shift,
            Onward onward,
            PhotoChecks photos,
            Dispenser dispenser,
            Building building,
            CounterVisits answers,
            StaffCommands commands) {
        this.shift = shift;
        this.onward = onward;
        this.photos = photos;
        this.dispenser = dispenser;
        this.building = building;
        this.answers = answers;
        this.commands = commands;
    }

    @GetMapping("photos")
    List<CounterVisit> atBooth(@AuthenticationPrincipal SignedInStaff staff) {
        var there = building.in(new OfficeId(staff.office()), VisitStatus.AT_BOOTH, VisitStatus.READY).stream()
                .sorted(Comparator.comparing((Visit visit) -> visit.state().since()))
                .toList();
        return answers.of(there);
    }

    @PostMapping("photos")
    VisitOrNobody judge(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody PhotosRequest request) {
        var evidence = request.evidence(staff.staffId());
        return commands.once(
                staff,
                command,
                request,
                (office, actor) -> photos.judged(office, actor, request.id(), request.persons(), evidence));
    }

    @PostMapping("photo-rejected")
    VisitOrNobody reject(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody RejectRequest request) {
        return commands.once(
                staff,
                command,
                request,
                () -> onward.rejectPhoto(
                        shift.current(staff), new VisitId(request.visit()), request.persons(), request.reason()));
    }

    @PostMapping("number")
    VisitOrNobody number(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody VisitRequest request) {
        return commands.once(
                staff,
                command,
                "number" + request,
                (office, actor) -> dispenser.tellNumber(office, actor, request.id()));
    }

    record RejectRequest(
            long visit,
            @NotNull List<@Min(1) @Max(20) Integer> persons,
            @NotNull Rejection reason) {}

    record PhotosRequest(
            long visit,
            @NotNull List<@Min(1) @Max(20) Integer> persons,
            boolean waived,
            @Nullable @Size(max = 200) String reason) {

        VisitId id() {
            return new VisitId(visit);
        }

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
