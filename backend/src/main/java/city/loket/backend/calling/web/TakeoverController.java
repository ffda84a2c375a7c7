package city.loket.backend.calling.web;

import city.loket.backend.calling.CounterSessions;
import city.loket.backend.calling.Handover;
import city.loket.backend.calling.Takeover;
import city.loket.backend.calling.Takeovers;
import city.loket.backend.office.CounterId;
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

/** A clerk's program asks for a counter where somebody sits, and answers who asks for its own. */
@RolesAllowed("AGENT")
@RestController
@RequestMapping("/api/counter/takeover")
class TakeoverController {

    private final Handover handover;
    private final Takeovers takeovers;
    private final CounterSessions sessions;
    private final Commands commands;

    TakeoverController(Handover handover, Takeovers takeovers, CounterSessions sessions, Commands commands) {
        this.handover = handover;
        this.takeovers = takeovers;
        this.sessions = sessions;
        this.commands = commands;
    }

    @GetMapping
    QuestionsAnswer questions(@AuthenticationPrincipal SignedInStaff staff) {
        var asked = sessions.of(staff.staffId()).flatMap(takeovers::lastTo);
        return new QuestionsAnswer(
                asked.map(QuestionAnswer::of).orElse(null),
                takeovers.lastBy(staff.staffId()).map(QuestionAnswer::of).orElse(null));
    }

    @PostMapping
    QuestionAnswer ask(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody TakeoverRequest request) {
        return commands.once(
                staff.actor(),
                command,
                request,
                QuestionAnswer.class,
                () -> QuestionAnswer.of(handover.ask(staff, new CounterId(request.counter()), request.services())));
    }

    @PostMapping("{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable long id,
            @Valid @RequestBody YesOrNo request) {
        commands.once(staff.actor(), command, id + " " + request, Boolean.class, () -> {
            handover.answer(staff, id, request.yes());
            return true;
        });
    }

    /** Without an answer. */
    @RolesAllowed("SUPERVISOR")
    @PostMapping("now")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeOver(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody TakeoverRequest request) {
        commands.once(staff.actor(), command, "now " + request, Long.class, () -> {
            var session = handover.takeOver(staff, new CounterId(request.counter()), request.services());
            return session.counter().value();
        });
    }

    record TakeoverRequest(long counter, @NotNull List<String> services) {}

    record YesOrNo(@NotNull Boolean yes) {}

    /** The last question for my counter, and my own last one; {@code null} for none. */
    record QuestionsAnswer(
            @Nullable QuestionAnswer asked, @Nullable QuestionAnswer asking) {}

    record QuestionAnswer(long id, long counter, String asker, Instant until, Takeover.@Nullable Outcome outcome) {

        static QuestionAnswer of(Takeover takeover) {
            return new QuestionAnswer(
                    takeover.id(),
                    takeover.counter().value(),
                    takeover.askerName(),
                    takeover.until(),
                    takeover.outcome());
        }
    }
}
