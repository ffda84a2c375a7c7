package city.loket.backend.calling.web;

import city.loket.backend.calling.Emergencies;
import city.loket.backend.calling.Emergency;
import city.loket.backend.calling.Emergency.Colleague;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.SignedInStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A clerk's program calls colleagues for help, or hears of one who does. */
@RolesAllowed("AGENT")
@RestController
@RequestMapping("/api/counter/emergencies")
class EmergencyController {

    private final Emergencies emergencies;
    private final Commands commands;

    EmergencyController(Emergencies emergencies, Commands commands) {
        this.emergencies = emergencies;
        this.commands = commands;
    }

    @GetMapping
    List<EmergencyAnswer> open(@AuthenticationPrincipal SignedInStaff staff) {
        return emergencies.open(new OfficeId(staff.office())).stream()
                .map(EmergencyAnswer::of)
                .toList();
    }

    @PostMapping
    EmergencyAnswer raise(
            @AuthenticationPrincipal SignedInStaff staff, @RequestHeader("Idempotency-Key") CommandId command) {
        return commands.once(
                staff.actor(),
                command,
                "emergency",
                EmergencyAnswer.class,
                () -> EmergencyAnswer.of(emergencies.raise(staff)));
    }

    @PostMapping("{id}/coming")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void come(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable long id) {
        commands.once(staff.actor(), command, "coming " + id, Boolean.class, () -> {
            emergencies.come(staff, id);
            return true;
        });
    }

    @PostMapping("{id}/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable long id,
            @Valid @RequestBody CloseRequest request) {
        commands.once(staff.actor(), command, id + " " + request, Boolean.class, () -> {
            emergencies.close(staff, id, request.outcome());
            return true;
        });
    }

    record CloseRequest(@NotNull Emergency.Outcome outcome) {}

    record EmergencyAnswer(long id, @Nullable String counter, String name, Instant raisedAt, List<String> coming) {

        static EmergencyAnswer of(Emergency emergency) {
            return new EmergencyAnswer(
                    emergency.id(),
                    emergency.counterName(),
                    emergency.name(),
                    emergency.raisedAt(),
                    emergency.coming().stream().map(Colleague::name).toList());
        }
    }
}
