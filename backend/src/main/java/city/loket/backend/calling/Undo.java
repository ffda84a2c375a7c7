package city.loket.backend.calling;

import city.loket.backend.appointment.Appointments;
import city.loket.backend.appointment.Latecomers;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.LastAct;
import city.loket.backend.visit.LastActs;
import city.loket.backend.visit.OfficeQueue;
import city.loket.backend.visit.Verb;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitState;
import city.loket.backend.visit.Visits;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes back the last mis-click. Runs in the caller's transaction and takes the queue's lock first. */
@Component
public class Undo {

    /** How long a mis-click can be taken back. */
    public static final Duration WITHIN = Duration.ofSeconds(10);

    private final Desk desk;
    private final Visits visits;
    private final OfficeQueue queue;
    private final LastActs lastActs;
    private final CounterSessions sessions;
    private final Appointments appointments;
    private final Latecomers latecomers;
    private final LoketClock clock;

    Undo(
            Desk desk,
            Visits visits,
            OfficeQueue queue,
            LastActs lastActs,
            CounterSessions sessions,
            Appointments appointments,
            Latecomers latecomers,
            LoketClock clock) {
        this.desk = desk;
        this.visits = visits;
        this.queue = queue;
        this.lastActs = lastActs;
        this.sessions = sessions;
        this.appointments = appointments;
        this.latecomers = latecomers;
        this.clock = clock;
    }

    /** What this person could still take back; empty when it is too late, or the visit has moved on. */
    public Optional<LastAct> possible(OfficeId office, Actor.Staff staff) {
        return fresh(staff).filter(act -> visits.get(office, act.visit()).version() == act.version());
    }

    /**
     * The visit is as it was before this person's last act: at the same place, and announced no second time.
     *
     * @throws Refusal {@code nothing_to_undo} when the last act was about another visit or is too long ago, {@code wrong_state}
     *     when the visit has moved on, {@code counter_busy} when somebody else is at the counter by now,
     *     {@code on_break} during a break, {@code counter_closed} when the visit would be at a counter that is not this person's any
     *     more, or wait for one where nobody works
     */
    public Visit undo(OfficeId office, Actor.Staff staff, VisitId id) {
        queue.lock(office);
        var act = fresh(staff)
                .filter(last -> last.visit().equals(id))
                .orElseThrow(
                        () -> new Refusal(Refusal.Code.NOTHING_TO_UNDO, "Nothing of this visit can be undone now"));
        var visit = visits.get(office, id);
        if (visit.version() != act.version()) {
            throw new Refusal(
                    Refusal.Code.WRONG_STATE,
                    "Visit " + id.value() + " has moved on",
                    Map.of("state", visit.status().name()));
        }
        refuseUnlessPossible(office, staff, visit.in(act.before()));
        if (act.verb() == Verb.LEAVE) {
            Optional.ofNullable(visit.appointment())
                    .flatMap(appointments::find)
                    .ifPresent(appointment -> latecomers.comeBack(appointment, staff));
        }
        return lastActs.takeBack(visit, act, staff);
    }

    private Optional<LastAct> fresh(Actor.Staff staff) {
        return lastActs.of(staff)
                .filter(act -> !clock.instant().isAfter(act.at().plus(WITHIN)));
    }

    private void refuseUnlessPossible(OfficeId office, Actor.Staff staff, Visit before) {
        before.counter().ifPresent(counter -> {
            var session = sessions.of(staff.id())
                    .filter(open -> open.counter().equals(counter))
                    .orElseThrow(() -> closed(counter));
            if (before.atHand(counter)) {
                desk.refuseIfBusy(session, before.id());
            }
        });
        if (before.state() instanceof VisitState.Waiting waiting && waiting.only() != null) {
            refuseUnlessOpen(office, waiting.only());
        }
    }

    private void refuseUnlessOpen(OfficeId office, CounterId counter) {
        if (sessions.working(office).stream().noneMatch(open -> open.counter().equals(counter))) {
            throw closed(counter);
        }
    }

    private static Refusal closed(CounterId counter) {
        return new Refusal(Refusal.Code.COUNTER_CLOSED, "Counter " + counter.value() + " was closed meanwhile");
    }
}
