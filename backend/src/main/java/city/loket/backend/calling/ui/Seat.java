package city.loket.backend.calling.ui;

import city.loket.backend.calling.CounterSession;
import city.loket.backend.calling.Handover;
import city.loket.backend.calling.Shift;
import city.loket.backend.office.CounterId;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.SignedInStaff;
import java.util.Collection;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the console's buttons about the counter itself do: opening, moving, a break, closing. Each answers what the clerk is told. */
@Component
class Seat {

    private final Shift shift;
    private final Handover handover;
    private final Commands commands;

    Seat(Shift shift, Handover handover, Commands commands) {
        this.shift = shift;
        this.handover = handover;
        this.commands = commands;
    }

    /** @param move whether a counter where they are now is closed first */
    Told open(SignedInStaff staff, CounterId counter, Collection<String> services, boolean move, CommandId id) {
        return once(staff, id, "open " + counter + services + move, () -> shift.open(staff, counter, services, move));
    }

    /** Asks the one who sits there. */
    Told ask(SignedInStaff staff, CounterId counter, Collection<String> services, CommandId id) {
        return once(staff, id, "ask " + counter + services, () -> handover.ask(staff, counter, services));
    }

    Told answer(SignedInStaff staff, long question, boolean yes, CommandId id) {
        return once(staff, id, "answer " + question + yes, () -> handover.answer(staff, question, yes));
    }

    /** Without an answer. */
    Told takeOver(SignedInStaff staff, CounterId counter, Collection<String> services, CommandId id) {
        return once(staff, id, "take over " + counter + services, () -> handover.takeOver(staff, counter, services));
    }

    Told close(SignedInStaff staff, CommandId id) {
        return here(staff, id, "close", shift::close);
    }

    Told beginBreak(SignedInStaff staff, CommandId id) {
        return here(staff, id, "break", shift::beginBreak);
    }

    Told goOn(SignedInStaff staff, CommandId id) {
        return here(staff, id, "go on", shift::goOn);
    }

    private Told here(SignedInStaff staff, CommandId id, String request, Consumer<CounterSession> act) {
        return once(staff, id, request, () -> act.accept(shift.current(staff)));
    }

    private Told once(SignedInStaff staff, CommandId id, String request, Runnable act) {
        return Told.of(
                () -> "",
                () -> commands.once(staff.actor(), id, request, Told.class, () -> {
                    act.run();
                    return Told.NOTHING;
                }));
    }
}
