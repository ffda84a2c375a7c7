package city.loket.backend.calling;

import city.loket.backend.office.CounterId;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.Building;
import city.loket.backend.visit.Movements;
import city.loket.backend.visit.OfficeQueue;
import city.loket.backend.visit.Verb;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitRecords;
import city.loket.backend.visit.VisitState;
import city.loket.backend.visit.VisitState.Called;
import city.loket.backend.visit.VisitState.Serving;
import city.loket.backend.visit.VisitState.Waiting;
import city.loket.backend.visit.Visits;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a member of staff can do at a counter; one method per button. Each runs in the caller's transaction and takes the
 * office's queue lock first, so two clerks who press <em>next</em> together get two different visitors.
 */
@Component
public class Desk {

    private final Visits visits;
    private final Building building;
    private final OfficeQueue queue;
    private final Movements movements;
    private final VisitRecords records;
    private final LoketClock clock;

    Desk(
            Visits visits,
            Building building,
            OfficeQueue queue,
            Movements movements,
            VisitRecords records,
            LoketClock clock) {
        this.visits = visits;
        this.building = building;
        this.queue = queue;
        this.movements = movements;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Calls the visitor with the smallest {@code (due_at, id)} among the session's services and those sent to this counter; empty
     * when nobody waits for it.
     *
     * @throws Refusal {@code counter_busy} when a visitor is called or served here already, {@code on_break} during a break
     */
    public Optional<Visit> callNext(CounterSession session) {
        queue.lock(session.office());
        refuseIfBusy(session, null);
        return building.next(session.office(), session.services(), session.counter())
                .map(visit -> move(
                        session,
                        visit,
                        Waiting.class,
                        Verb.CALL,
                        (waiting, now) -> waiting.call(session.counter(), now)));
    }

    /**
     * Calls this visitor, whoever is due earlier; that and the reason are on record when somebody is.
     *
     * @throws Refusal {@code wrong_state} when the visitor does not wait any more, naming where; otherwise as {@link #callNext}
     */
    public Visit callThis(CounterSession session, VisitId id, Jump jump) {
        queue.lock(session.office());
        refuseIfBusy(session, null);
        var visit = visits.get(session.office(), id);
        var called = Movements.expect(Waiting.class, visit).call(session.counter(), clock.instant());
        var actor = session.by();
        var before = building.waitingBefore(
                session.office(), session.services(), session.counter(), visit.dueAt(), id.value());
        return before == 0
                ? movements.move(visit, called, Verb.CALL, actor)
                : movements.move(visit, called, Verb.CALL_OUT_OF_TURN, actor, new OutOfTurn(jump, before + 1).detail());
    }

    /** Why this visitor was called although somebody else was next; empty when called in turn. */
    public Optional<OutOfTurn> outOfTurn(VisitId id) {
        return records.calledOutOfTurn(id).map(OutOfTurn::of);
    }

    /** Under the queue's lock; only {@code unless} may be there. */
    void refuseIfBusy(CounterSession session, @Nullable VisitId unless) {
        if (session.onBreak()) {
            throw new Refusal(Refusal.Code.ON_BREAK, "This counter is on a break");
        }
        atHand(session.counter()).filter(visit -> !visit.id().equals(unless)).ifPresent(visit -> {
            throw new Refusal(
                    Refusal.Code.COUNTER_BUSY,
                    "Visit " + visit.id().value() + " is at this counter",
                    Map.of("visit", visit.id().value()));
        });
    }

    public Visit recall(CounterSession session, VisitId id) {
        return called(session, id, Verb.RECALL, Called::recall);
    }

    /** Undoes a call: the visitor waits at the same place as before. */
    public Visit putBack(CounterSession session, VisitId id) {
        return called(session, id, Verb.PUT_BACK, Called::putBack);
    }

    public Visit start(CounterSession session, VisitId id) {
        return called(session, id, Verb.START, Called::start);
    }

    public Visit noShow(CounterSession session, VisitId id) {
        return called(session, id, Verb.NO_SHOW, Called::noShow);
    }

    public Visit finish(CounterSession session, VisitId id, Conclusion conclusion) {
        var visit = mine(session, id);
        var completed = Movements.expect(Serving.class, visit).finish(conclusion.outcome(), clock.instant());
        return movements.move(visit, completed, Verb.FINISH, session.by(), conclusion.detail());
    }

    /** Whom this counter has called or serves. */
    public Optional<Visit> atHand(CounterId counter) {
        return building.at(counter);
    }

    private Visit called(
            CounterSession session, VisitId id, Verb verb, BiFunction<Called, Instant, VisitState> transition) {
        return move(session, mine(session, id), Called.class, verb, transition);
    }

    /** Under the queue's lock. @throws Refusal {@code wrong_state} when the visit is not at this counter any more */
    Visit mine(CounterSession session, VisitId id) {
        queue.lock(session.office());
        var visit = visits.get(session.office(), id);
        if (!visit.counter().equals(Optional.of(session.counter()))) {
            throw new Refusal(
                    Refusal.Code.WRONG_STATE,
                    "Visit " + id.value() + " is not at this counter",
                    Map.of("state", visit.status().name()));
        }
        return visit;
    }

    private <S extends VisitState> Visit move(
            CounterSession session, Visit visit, Class<S> from, Verb verb, BiFunction<S, Instant, VisitState> to) {
        var state = Movements.expect(from, visit);
        return movements.move(visit, to.apply(state, clock.instant()), verb, session.by());
    }
}
