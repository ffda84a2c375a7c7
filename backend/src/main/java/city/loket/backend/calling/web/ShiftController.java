package city.loket.backend.calling.web;

import city.loket.backend.calling.CounterSession;
import city.loket.backend.calling.CounterSessions;
import city.loket.backend.calling.Occupant;
import city.loket.backend.calling.Shift;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Counter;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.Counters;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.SignedInStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A clerk's program opens and closes a counter. */
@RolesAllowed("AGENT")
@RestController
@RequestMapping("/api/counter")
class ShiftController {

    private final Counters counters;
    private final CounterSessions sessions;
    private final Shift shift;
    private final Services services;
    private final Commands commands;

    ShiftController(Counters counters, CounterSessions sessions, Shift shift, Services services, Commands commands) {
        this.counters = counters;
        this.sessions = sessions;
        this.shift = shift;
        this.services = services;
        this.commands = commands;
    }

    @GetMapping("counters")
    List<CounterAnswer> counters(@AuthenticationPrincipal SignedInStaff staff) {
        var office = new OfficeId(staff.office());
        var occupants = sessions.occupants(office);
        return counters.of(office).stream()
                .map(counter -> CounterAnswer.of(counter, occupants.get(counter.id())))
                .toList();
    }

    @GetMapping("session")
    SessionAnswer session(@AuthenticationPrincipal SignedInStaff staff) {
        return answer(sessions.current(staff));
    }

    @PostMapping("session")
    SessionAnswer open(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody OpenRequest request) {
        return once(
                staff,
                command,
                request,
                () -> shift.open(staff, new CounterId(request.counter()), request.services(), request.moves()));
    }

    @PostMapping("{turn:break|go-on}")
    SessionAnswer turn(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable String turn) {
        return once(staff, command, turn, () -> {
            var session = shift.current(staff);
            return turn.equals("break") ? shift.beginBreak(session) : shift.goOn(session);
        });
    }

    @DeleteMapping("session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@AuthenticationPrincipal SignedInStaff staff, @RequestHeader("Idempotency-Key") CommandId command) {
        commands.once(staff.actor(), command, "close", Boolean.class, () -> {
            shift.close(shift.current(staff));
            return true;
        });
    }

    private SessionAnswer once(SignedInStaff staff, CommandId command, Object request, Supplier<CounterSession> act) {
        return commands.once(staff.actor(), command, request, SessionAnswer.class, () -> answer(act.get()));
    }

    private SessionAnswer answer(CounterSession session) {
        var handled = session.services().stream()
                .map(id -> services.get(session.office(), id).code())
                .sorted()
                .toList();
        return new SessionAnswer(session.counter().value(), handled, session.breakSince());
    }

    record CounterAnswer(
            long id,
            String name,
            @Nullable String takenBy,
            @Nullable Instant breakSince) {

        static CounterAnswer of(Counter counter, @Nullable Occupant occupant) {
            return new CounterAnswer(
                    counter.id().value(),
                    counter.name(),
                    occupant == null ? null : occupant.name(),
                    occupant == null ? null : occupant.breakSince());
        }
    }

    /** @param move whether another counter of mine is closed first; not said means no */
    record OpenRequest(
            long counter,
            @NotNull List<String> services,
            @Nullable Boolean move) {

        boolean moves() {
            return Boolean.TRUE.equals(move);
        }
    }

    record SessionAnswer(
            long counter, List<String> services, @Nullable Instant breakSince) {}
}
