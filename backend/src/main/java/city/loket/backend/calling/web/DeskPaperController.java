package city.loket.backend.calling.web;

import city.loket.backend.calling.Printout;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.DeskPapers;
import city.loket.backend.visit.VisitId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A ticket on the desk's own printer: what is printed is the page that the answer names. */
@RolesAllowed("AGENT")
@RestController
@RequestMapping("/api/reception/visits/{id}")
class DeskPaperController {

    private final DeskPapers papers;
    private final Offices offices;
    private final StaffCommands staffCommands;
    private final Commands commands;

    DeskPaperController(DeskPapers papers, Offices offices, StaffCommands staffCommands, Commands commands) {
        this.papers = papers;
        this.offices = offices;
        this.staffCommands = staffCommands;
        this.commands = commands;
    }

    @PostMapping("print")
    Printout print(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable long id) {
        var office = offices.get(new OfficeId(staff.office()));
        return commands.once(
                staff.actor(),
                command,
                "print " + id,
                Printout.class,
                () -> Printout.of(papers.printing(office, staff.actor(), new VisitId(id))));
    }

    @PostMapping("paper")
    VisitOrNobody paper(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable long id,
            @Valid @RequestBody Seen seen) {
        return staffCommands.once(
                staff,
                command,
                "paper " + id + seen,
                (office, actor) -> papers.cameOut(office, actor, new VisitId(id), seen.cameOut()));
    }

    record Seen(@NotNull Boolean cameOut) {}
}
