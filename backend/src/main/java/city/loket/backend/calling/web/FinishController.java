package city.loket.backend.calling.web;

import city.loket.backend.calling.Conclusion;
import city.loket.backend.calling.Desk;
import city.loket.backend.calling.Shift;
import city.loket.backend.calling.Undo;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Outcome;
import city.loket.backend.visit.VisitId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How serving somebody ends, and what was a mis-click. */
@RolesAllowed("AGENT")
@RestController
@RequestMapping("/api/counter")
class FinishController {

    private final Shift shift;
    private final Desk desk;
    private final Undo undo;
    private final StaffCommands commands;

    FinishController(Shift shift, Desk desk, Undo undo, StaffCommands commands) {
        this.shift = shift;
        this.desk = desk;
        this.undo = undo;
        this.commands = commands;
    }

    @PostMapping("finish")
    VisitOrNobody finish(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody FinishRequest request) {
        return commands.once(
                staff,
                command,
                request,
                () -> desk.finish(shift.current(staff), new VisitId(request.visit()), request.conclusion()));
    }

    @PostMapping("undo")
    VisitOrNobody undo(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody VisitRequest request) {
        return commands.once(
                staff, command, "undo" + request, (office, actor) -> undo.undo(office.id(), actor, request.id()));
    }

    record FinishRequest(
            long visit, @Nullable Outcome outcome, @Nullable String note) {

        Conclusion conclusion() {
            return Conclusion.of(outcome == null ? Outcome.DONE : outcome, note);
        }
    }
}
