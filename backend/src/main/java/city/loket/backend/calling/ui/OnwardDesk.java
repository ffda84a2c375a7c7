package city.loket.backend.calling.ui;

import city.loket.backend.calling.Conclusion;
import city.loket.backend.calling.CounterSession;
import city.loket.backend.calling.Desk;
import city.loket.backend.calling.Onward;
import city.loket.backend.calling.Shift;
import city.loket.backend.calling.Undo;
import city.loket.backend.catalogue.Service;
import city.loket.backend.office.Counter;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Outcome;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitStatus;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** How a visitor at hand is finished, sent on, or was mis-clicked. Each answers what the clerk is told; the same command id does it once. */
@Component
class OnwardDesk {

    private final Shift shift;
    private final Desk desk;
    private final Onward onward;
    private final Undo undo;
    private final Commands commands;

    OnwardDesk(Shift shift, Desk desk, Onward onward, Undo undo, Commands commands) {
        this.shift = shift;
        this.desk = desk;
        this.onward = onward;
        this.undo = undo;
        this.commands = commands;
    }

    Told conclude(SignedInStaff staff, Visit visit, Outcome outcome, String note, CommandId id) {
        return here(staff, visit, id, "conclude " + outcome + note, session -> {
            desk.finish(session, visit.id(), Conclusion.of(outcome, note));
            return Told.NOTHING;
        });
    }

    Told transfer(SignedInStaff staff, Visit visit, Service to, CommandId id) {
        return here(staff, visit, id, "transfer " + to.id(), session -> sent(onward.transfer(session, visit.id(), to)));
    }

    Told sendTo(SignedInStaff staff, Visit visit, Counter to, CommandId id) {
        return here(staff, visit, id, "send to " + to.id(), session -> {
            onward.sendTo(session, visit.id(), to.id());
            return Told.of("sent-to-counter", String.valueOf(visit.numberText()), to.name());
        });
    }

    Told further(SignedInStaff staff, Visit visit, Service to, CommandId id) {
        return here(staff, visit, id, "further " + to.id(), session -> {
            var next = onward.further(session, visit.id(), to, Conclusion.DONE);
            return next.status() == VisitStatus.SERVING ? Told.NOTHING : sent(next);
        });
    }

    private static Told sent(Visit visit) {
        var number = String.valueOf(visit.numberText());
        return visit.status() == VisitStatus.AT_BOOTH ? Told.of("sent-to-booth", number) : Told.of("sent-on", number);
    }

    Told undo(SignedInStaff staff, UndoBar.Offer offer, CommandId id) {
        return told(
                offer.number(),
                "undo-moved",
                () -> commands.once(staff.actor(), id, "undo " + offer.visit(), Told.class, () -> {
                    undo.undo(new OfficeId(staff.office()), staff.actor(), offer.visit());
                    return Told.NOTHING;
                }));
    }

    private Told here(
            SignedInStaff staff, Visit visit, CommandId id, String asked, Function<CounterSession, Told> act) {
        return told(
                String.valueOf(visit.numberText()),
                "gone",
                () -> commands.once(
                        staff.actor(),
                        id,
                        visit.id() + " " + asked,
                        Told.class,
                        () -> act.apply(shift.current(staff))));
    }

    /** @param late what is said when the visit is not where the act begins */
    private static Told told(String number, String late, Supplier<Told> act) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            return refusal.code() == Refusal.Code.WRONG_STATE ? Told.of(late, number) : Told.refused(refusal, number);
        }
    }
}
