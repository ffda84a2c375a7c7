package city.loket.backend.staff.web;

import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Refusal;
import city.loket.backend.staff.Account;
import city.loket.backend.staff.AccountAnswer;
import city.loket.backend.staff.Accounts;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.Skills;
import city.loket.backend.staff.StaffMember;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who works here and what they serve, for a supervisor's program. */
@RolesAllowed("SUPERVISOR")
@RestController
@RequestMapping("/api/staff")
class SkillsController {

    private final Accounts accounts;
    private final Skills skills;
    private final Services services;
    private final Commands commands;

    SkillsController(Accounts accounts, Skills skills, Services services, Commands commands) {
        this.accounts = accounts;
        this.skills = skills;
        this.services = services;
        this.commands = commands;
    }

    @GetMapping
    List<MemberAnswer> staff(@AuthenticationPrincipal StaffMember supervisor) {
        var office = new OfficeId(supervisor.office());
        return accounts.of(office).stream()
                .filter(account -> !account.closed())
                .map(account -> answer(office, account))
                .toList();
    }

    @PostMapping("{id}/services")
    MemberAnswer give(
            @AuthenticationPrincipal StaffMember supervisor,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable long id,
            @Valid @RequestBody SkillsRequest request) {
        var office = new OfficeId(supervisor.office());
        return commands.once(supervisor.actor(), command, id + " " + request, MemberAnswer.class, () -> {
            if (skills.giveNow(supervisor, id, request.services()) instanceof AccountAnswer.Not) {
                throw new Refusal(Refusal.Code.UNKNOWN_STAFF, "Nobody here is " + id);
            }
            return answer(office, account(office, id));
        });
    }

    private Account account(OfficeId office, long id) {
        return accounts.of(office).stream()
                .filter(account -> account.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private MemberAnswer answer(OfficeId office, Account account) {
        var served = skills.of(office, account.id());
        return new MemberAnswer(
                account.id(),
                account.name(),
                account.role(),
                services.served(office).stream()
                        .filter(service -> served.contains(service.id()))
                        .map(Service::code)
                        .toList());
    }

    /** @param services empty means everything */
    record SkillsRequest(@NotNull List<String> services) {}

    record MemberAnswer(long id, String name, Role role, List<String> services) {}
}
