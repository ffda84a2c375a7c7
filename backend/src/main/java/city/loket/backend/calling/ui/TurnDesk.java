package city.loket.backend.calling.ui;

import city.loket.backend.calling.Desk;
import city.loket.backend.calling.Jump;
import city.loket.backend.calling.Shift;
import city.loket.backend.office.Counter;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Need;
import city.loket.backend.visit.Priorities;
import city.loket.backend.visit.Visit;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** What a clerk does about whose turn it is. Each answers what the clerk is told; the same command id does it once. */
@Component
class TurnDesk {

    private final Offices offices;
    private final Counters counters;
    private final Shift shift;
    private final Desk desk;
    private final Priorities priorities;
    private final Commands commands;

    TurnDesk(Offices offices, Counters counters, Shift shift, Desk desk, Priorities priorities, Commands commands) {
        this.offices = offices;
        this.counters = counters;
        this.shift = shift;
        this.desk = desk;
        this.priorities = priorities;
        this.commands = commands;
    }

    Told callThis(SignedInStaff staff, Visit visit, Jump jump, CommandId id) {
        return once(staff, visit, jump, id, (office, actor) -> {
            desk.callThis(shift.current(staff), visit.id(), jump);
            return Told.NOTHING;
        });
    }

    Told give(SignedInStaff staff, Visit visit, Need need, CommandId id) {
        return once(staff, visit, need, id, (office, actor) -> {
            priorities.give(office, actor, visit.id(), need);
            return Told.of("priority", name(visit));
        });
    }

    Told takeBack(SignedInStaff staff, Visit visit, CommandId id) {
        return once(staff, visit, "take back", id, (office, actor) -> {
            priorities.takeBack(office, actor, visit.id());
            return Told.of("priority-taken-back", name(visit));
        });
    }

    private Told once(
            SignedInStaff staff, Visit visit, Object asked, CommandId id, BiFunction<Office, Actor.Staff, Told> act) {
        var office = offices.get(new OfficeId(staff.office()));
        var actor = new Actor.Staff(staff.staffId());
        try {
            return commands.once(actor, id, asked + " " + visit.id(), Told.class, () -> act.apply(office, actor));
        } catch (Refusal refusal) {
            return at(office, refusal)
                    .map(counter -> Told.of("at-counter", name(visit), counter.name()))
                    .orElseGet(() -> Told.refused(refusal, name(visit)));
        }
    }

    /** Where somebody else has called the visitor to. */
    private Optional<Counter> at(Office office, Refusal refusal) {
        return counters.of(office.id()).stream()
                .filter(counter -> Long.valueOf(counter.id().value())
                        .equals(refusal.facts().get("counter")))
                .findFirst();
    }

    private static String name(Visit visit) {
        var number = visit.numberText();
        return number == null ? visit.code() : number;
    }
}
