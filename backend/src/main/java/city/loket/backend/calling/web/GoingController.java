package city.loket.backend.calling.web;

import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Building;
import city.loket.backend.visit.Comeback;
import city.loket.backend.visit.Departures;
import city.loket.backend.visit.EndOfDay;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitState.LeftReason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who goes home, and who comes back. */
@RolesAllowed("AGENT")
@RestController
@RequestMapping("/api/counter")
class GoingController {

    private final Departures departures;
    private final EndOfDay endOfDay;
    private final Building building;
    private final Offices offices;
    private final CounterVisits answers;
    private final StaffCommands staffCommands;
    private final Commands commands;
    private final LoketClock clock;

    GoingController(
            Departures departures,
            EndOfDay endOfDay,
            Building building,
            Offices offices,
            CounterVisits answers,
            StaffCommands staffCommands,
            Commands commands,
            LoketClock clock) {
        this.departures = departures;
        this.endOfDay = endOfDay;
        this.building = building;
        this.offices = offices;
        this.answers = answers;
        this.staffCommands = staffCommands;
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("leave")
    VisitOrNobody leave(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody LeaveRequest request) {
        return staffCommands.once(
                staff,
                command,
                request,
                (office, actor) -> departures.leave(
                        office,
                        actor,
                        new VisitId(request.visit()),
                        request.reason().reason()));
    }

    @PostMapping("bring-back")
    VisitOrNobody bringBack(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody ComebackRequest request) {
        return staffCommands.once(
                staff,
                command,
                request,
                (office, actor) ->
                        departures.bringBack(office, actor, new VisitId(request.visit()), request.comeback()));
    }

    @GetMapping("gone")
    List<CounterVisit> gone(@AuthenticationPrincipal SignedInStaff staff) {
        var office = office(staff);
        return answers.of(building.gone(office.id(), office.day(clock.instant())));
    }

    @RolesAllowed("SUPERVISOR")
    @PostMapping("end-of-day")
    Ended end(@AuthenticationPrincipal SignedInStaff staff, @RequestHeader("Idempotency-Key") CommandId command) {
        var office = office(staff);
        var today = office.day(clock.instant());
        return commands.once(
                staff.actor(),
                command,
                "end of day",
                Ended.class,
                () -> new Ended(endOfDay.end(office, staff.actor(), today)));
    }

    private Office office(SignedInStaff staff) {
        return offices.get(new OfficeId(staff.office()));
    }

    record LeaveRequest(long visit, @NotNull Reason reason) {}

    /** @param place the old one when it is not said */
    record ComebackRequest(long visit, @Nullable Comeback place) {

        Comeback comeback() {
            return place == null ? Comeback.OLD_PLACE : place;
        }
    }

    /** Those that somebody may give; the others are the clock's. */
    enum Reason {
        NO_PHOTO,
        OWN_WISH;

        LeftReason reason() {
            return LeftReason.valueOf(name());
        }
    }

    record Ended(int ended) {}
}
