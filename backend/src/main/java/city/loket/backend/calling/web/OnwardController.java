package city.loket.backend.calling.web;

import city.loket.backend.calling.Conclusion;
import city.loket.backend.calling.Onward;
import city.loket.backend.calling.Shift;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.CounterId;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Outcome;
import city.loket.backend.visit.VisitId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who goes on to another service or counter. */
@RolesAllowed("AGENT")
@RestController
@RequestMapping("/api/counter")
class OnwardController {

    private final Shift shift;
    private final Onward onward;
    private final Services services;
    private final StaffCommands commands;

    OnwardController(Shift shift, Onward onward, Services services, StaffCommands commands) {
        this.shift = shift;
        this.onward = onward;
        this.services = services;
        this.commands = commands;
    }

    @PostMapping("transfer")
    VisitOrNobody transfer(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody TransferRequest request) {
        return commands.once(staff, command, request, () -> {
            var session = shift.current(staff);
            var visit = new VisitId(request.visit());
            return request.counter() == null
                    ? onward.transfer(session, visit, services.served(session.office(), request.toService()))
                    : onward.sendTo(session, visit, new CounterId(request.counter()));
        });
    }

    @PostMapping("further")
    VisitOrNobody further(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody FurtherRequest request) {
        return commands.once(staff, command, request, () -> {
            var session = shift.current(staff);
            var to = services.served(session.office(), request.service());
            return onward.further(session, new VisitId(request.visit()), to, request.conclusion());
        });
    }

    /** To a service or to a counter. */
    record TransferRequest(
            long visit, @Nullable String service, @Nullable Long counter) {

        TransferRequest {
            if ((service == null) == (counter == null)) {
                throw new Refusal(Refusal.Code.BAD_REQUEST, "either service or counter");
            }
        }

        String toService() {
            return Objects.requireNonNull(service);
        }
    }

    record FurtherRequest(
            long visit,
            @NotBlank String service,
            @Nullable Outcome outcome,
            @Nullable String note) {

        Conclusion conclusion() {
            return Conclusion.of(outcome == null ? Outcome.DONE : outcome, note);
        }
    }
}
