package city.loket.backend.appointment;

import city.loket.backend.platform.Actor;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Books for whoever presses a button, once for each command. A refusal undoes what it began and is not remembered: whoever puts right
 * what was wrong may press the same button again.
 */
@Component
public class BookingOnce {

    private final Commands commands;

    BookingOnce(Commands commands) {
        this.commands = commands;
    }

    /** @param button what tells it from the others that may have the same id */
    public Outcome hold(Actor actor, CommandId id, String button, Supplier<HoldAnswer> act) {
        return once(actor, id, button, () -> switch (act.get()) {
            case HoldAnswer.Held(var hold) -> hold.token();
            case HoldAnswer.Not(var why) -> throw new Refused(why);
        });
    }

    /** @param button what tells it from the others that may have the same id */
    public Outcome book(Actor actor, CommandId id, String button, Supplier<BookingAnswer> act) {
        return once(actor, id, button, () -> switch (act.get()) {
            case BookingAnswer.Booked(var appointment) -> appointment.token();
            case BookingAnswer.Not(var why) -> throw new Refused(why);
        });
    }

    private Outcome once(Actor actor, CommandId id, String button, Supplier<String> act) {
        try {
            return new Outcome.Done(commands.once(actor, id, button, String.class, act));
        } catch (Refused refused) {
            return new Outcome.Not(refused.why());
        }
    }
}
