package city.loket.backend.calling.ui;

import city.loket.backend.calling.CounterSession;
import city.loket.backend.calling.CounterSessions;
import city.loket.backend.calling.Desk;
import city.loket.backend.calling.Parking;
import city.loket.backend.calling.Shift;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.Visits;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the console's buttons about visitors do. Each answers what the clerk is told, also when the world has changed in the
 * meantime; the same command id does it once.
 */
@Component
class Workplace {

    private final CounterSessions sessions;
    private final Shift shift;
    private final Desk desk;
    private final Parking parking;
    private final Visits visits;
    private final Commands commands;

    Workplace(CounterSessions sessions, Shift shift, Desk desk, Parking parking, Visits visits, Commands commands) {
        this.sessions = sessions;
        this.shift = shift;
        this.desk = desk;
        this.parking = parking;
        this.visits = visits;
        this.commands = commands;
    }

    Optional<CounterSession> session(SignedInStaff staff) {
        return sessions.of(staff.staffId());
    }

    /** @param visit the visitor at hand when the button was drawn */
    Told press(SignedInStaff staff, Move move, @Nullable VisitId visit, CommandId id) {
        var request = move + " " + visit;
        return Told.of(
                () -> number(staff, visit),
                () -> commands.once(
                        staff.actor(), id, request, Told.class, () -> act(shift.current(staff), move, visit)));
    }

    private Told act(CounterSession session, Move move, @Nullable VisitId visit) {
        if (move == Move.NEXT) {
            return desk.callNext(session).isPresent() ? Told.NOTHING : Told.of("nobody");
        }
        if (visit == null) {
            throw new Refusal(Refusal.Code.WRONG_STATE, "Nobody is at hand");
        }
        verb(session, move, visit);
        return Told.NOTHING;
    }

    private Visit verb(CounterSession session, Move move, VisitId visit) {
        return switch (move) {
            case NEXT -> throw new IllegalArgumentException("Next has no visitor yet");
            case START -> desk.start(session, visit);
            case FINISH -> desk.finish(session, visit);
            case RECALL -> desk.recall(session, visit);
            case NO_SHOW -> desk.noShow(session, visit);
            case PUT_BACK -> desk.putBack(session, visit);
            case PARK -> parking.park(session, visit);
            case RESUME -> parking.resume(session, visit);
            case RETURN -> parking.returnToQueue(session, visit);
            case REJECT_PHOTO -> throw new IllegalArgumentException("A photo is rejected for a reason");
            case FOLLOW_UP -> throw new IllegalArgumentException("A follow-up is booked on its own page");
            case BREAK, GO_ON -> throw new IllegalArgumentException("A break is about no visitor");
        };
    }

    private String number(SignedInStaff staff, @Nullable VisitId visit) {
        if (visit == null) {
            return "";
        }
        var number = visits.get(new OfficeId(staff.office()), visit).numberText();
        return number == null ? "" : number;
    }
}
