package city.loket.backend.calling.web;

import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Visit;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Does what a clerk's program asks, once, and tells the visit as it is afterwards. */
@Component
class StaffCommands {

    private final Offices offices;
    private final Commands commands;
    private final CounterVisits answers;

    StaffCommands(Offices offices, Commands commands, CounterVisits answers) {
        this.offices = offices;
        this.commands = commands;
        this.answers = answers;
    }

    /** @param request everything that was asked, the verb included */
    VisitOrNobody once(SignedInStaff staff, CommandId command, Object request, Supplier<Visit> act) {
        return commands.once(
                staff.actor(), command, request, VisitOrNobody.class, () -> new VisitOrNobody(answers.of(act.get())));
    }

    VisitOrNobody once(
            SignedInStaff staff, CommandId command, Object request, BiFunction<Office, Actor.Staff, Visit> act) {
        var office = offices.get(new OfficeId(staff.office()));
        return once(staff, command, request, () -> act.apply(office, staff.actor()));
    }
}
