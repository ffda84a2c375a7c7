package city.loket.backend.calling.web;

import city.loket.backend.calling.Desk;
import city.loket.backend.calling.Jump;
import city.loket.backend.calling.Shift;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Need;
import city.loket.backend.visit.Priorities;
import city.loket.backend.visit.VisitId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What staff do about whose turn it is. */
@RolesAllowed("AGENT")
@RestController
@RequestMapping("/api/counter")
class TurnController {

    private final Shift shift;
    private final Desk desk;
    private final Priorities priorities;
    private final StaffCommands commands;

    TurnController(Shift shift, Desk desk, Priorities priorities, StaffCommands commands) {
        this.shift = shift;
        this.desk = desk;
        this.priorities = priorities;
        this.commands = commands;
    }

    @PostMapping("call-this")
    VisitOrNobody callThis(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody CallRequest request) {
        return commands.once(
                staff,
                command,
                request,
                () -> desk.callThis(shift.current(staff), new VisitId(request.visit()), request.reason()));
    }

    @PostMapping("priority")
    VisitOrNobody priority(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody PriorityRequest request) {
        return commands.once(
                staff,
                command,
                request,
                (office, actor) -> priorities.give(office, actor, new VisitId(request.visit()), request.need()));
    }

    @PostMapping("priority/take-back")
    VisitOrNobody takeBack(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody VisitRequest request) {
        return commands.once(
                staff,
                command,
                "take back" + request,
                (office, actor) -> priorities.takeBack(office, actor, request.id()));
    }

    record CallRequest(long visit, @NotNull Jump reason) {}

    record PriorityRequest(long visit, @NotNull Need need) {}
}
