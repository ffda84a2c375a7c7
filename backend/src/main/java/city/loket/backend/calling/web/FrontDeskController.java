package city.loket.backend.calling.web;

import city.loket.backend.calling.FrontDesk;
import city.loket.backend.calling.Past;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.LoketProperties;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.PaperFate;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.Visits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One visitor, as reception sees and sends on whoever is at no counter. */
@RolesAllowed("AGENT")
@RestController
@RequestMapping("/api/reception/visits/{id}")
class FrontDeskController {

    private final FrontDesk desk;
    private final Visits visits;
    private final Past past;
    private final Services services;
    private final CounterVisits answers;
    private final StaffCommands commands;
    private final LoketProperties loket;

    FrontDeskController(
            FrontDesk desk,
            Visits visits,
            Past past,
            Services services,
            CounterVisits answers,
            StaffCommands commands,
            LoketProperties loket) {
        this.desk = desk;
        this.visits = visits;
        this.past = past;
        this.services = services;
        this.answers = answers;
        this.commands = commands;
        this.loket = loket;
    }

    @GetMapping
    Card card(@AuthenticationPrincipal SignedInStaff staff, @PathVariable long id) {
        var visit = visits.get(new OfficeId(staff.office()), new VisitId(id));
        return new Card(answers.of(visit), loket.ticketUrl(visit.token()), visit.paper(), past.of(visit));
    }

    @PostMapping("move")
    VisitOrNobody move(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable long id,
            @Valid @RequestBody Move move) {
        return commands.once(staff, command, "move " + id + move, (office, actor) -> {
            var to = services.served(office.id(), move.service());
            return desk.move(office, actor, new VisitId(id), to);
        });
    }

    /**
     * @param address of the visitor's page, for a QR code
     * @param paper {@code null} until somebody knows
     * @param past the latest first
     */
    record Card(
            CounterVisit visit, String address, @Nullable PaperFate paper, List<Past.Line> past) {}

    record Move(@NotBlank String service) {}
}
