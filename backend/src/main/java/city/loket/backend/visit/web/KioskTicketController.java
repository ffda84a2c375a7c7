package city.loket.backend.visit.web;

import static city.loket.backend.visit.web.KioskCommands.asked;

import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.SignedInDevice;
import city.loket.backend.visit.Dispenser;
import city.loket.backend.visit.PaperFate;
import city.loket.backend.visit.Papers;
import city.loket.backend.visit.VisitId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The number and its paper. */
@RolesAllowed("KIOSK")
@RestController
@RequestMapping("/api/kiosk/visits/{id}")
class KioskTicketController {

    private final Dispenser dispenser;
    private final Papers papers;
    private final Offices offices;
    private final KioskCommands commands;

    KioskTicketController(Dispenser dispenser, Papers papers, Offices offices, KioskCommands commands) {
        this.dispenser = dispenser;
        this.papers = papers;
        this.offices = offices;
        this.commands = commands;
    }

    @PostMapping("number")
    VisitAnswer number(
            @AuthenticationPrincipal SignedInDevice kiosk,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable long id) {
        return commands.onceWithOutlook(
                kiosk,
                command,
                asked("number", id, ""),
                (office, actor) -> dispenser.giveNumber(office, actor, new VisitId(id)));
    }

    @PostMapping("issuing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void renew(@AuthenticationPrincipal SignedInDevice kiosk, @PathVariable long id) {
        papers.renew(offices.get(new OfficeId(kiosk.office())), new Actor.Device(kiosk.id()), new VisitId(id));
    }

    @PostMapping("print")
    VisitAnswer printed(
            @AuthenticationPrincipal SignedInDevice kiosk,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable long id,
            @Valid @RequestBody PrintReport report) {
        return commands.once(
                kiosk,
                command,
                asked("print", id, report),
                (office, actor) ->
                        papers.printed(office, actor, new VisitId(id), report.job(), report.fate(), report.reason()));
    }

    @PostMapping("known")
    VisitAnswer known(
            @AuthenticationPrincipal SignedInDevice kiosk,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable long id,
            @Valid @RequestBody Known known) {
        return commands.once(
                kiosk,
                command,
                asked("known", id, known),
                (office, actor) -> papers.known(office, actor, new VisitId(id), known.fate()));
    }

    record PrintReport(
            @NotNull @Size(min = 4, max = 4) String job,

            @NotNull @Pattern(regexp = "CONFIRMED|PRINTED_NOT_CUT|REFUSED|FAILED|UNKNOWN")
            String outcome,

            @Nullable String reason) {

        PaperFate fate() {
            return PaperFate.valueOf(outcome);
        }
    }

    record Known(@NotNull How how) {

        PaperFate fate() {
            return how == How.PAPER ? PaperFate.TAKEN : PaperFate.NOT_ON_PAPER;
        }

        enum How {
            PHONE,
            REMEMBERED,
            NO_TOUCH,
            PAPER
        }
    }
}
