package city.loket.backend.calling.web;

import city.loket.backend.calling.CounterSession;
import city.loket.backend.calling.Desk;
import city.loket.backend.calling.Parking;
import city.loket.backend.calling.Shift;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.function.BiFunction;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
    private final Parking parking;
    private final CounterVisits answers;
    private final StaffCommands staffCommands;
    private final Commands commands;

    CounterController(
            Shift shift,
            Desk desk,
            Parking parking,
            CounterVisits answers,
            StaffCommands staffCommands,
            Commands commands) {
        this.shift = shift;
        this.desk = desk;
        this.parking = parking;
        this.answers = answers;
        this.staffCommands = staffCommands;
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
                        desk.callNext(shift.current(staff)).map(answers::of).orElse(null)));
    }

    @PostMapping("{verb:recall|put-back|start|no-show|park|resume|return|finish}")
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
                    case "park" -> parking::park;
                    case "resume" -> parking::resume;
                    case "return" -> parking::returnToQueue;
                    default -> desk::finish;
                };
        return staffCommands.once(staff, command, verb + request, () -> act.apply(shift.current(staff), request.id()));
    }
}
