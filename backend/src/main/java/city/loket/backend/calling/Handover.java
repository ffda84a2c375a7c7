package city.loket.backend.calling;

import city.loket.backend.calling.Takeover.Outcome;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.staff.StaffMembers;
import city.loket.backend.visit.OfficeQueue;
import java.util.Collection;
import org.springframework.stereotype.Component;

/**
 * A counter passes from one clerk to another: with a yes of the one who sits there, or, when they do not answer, by a supervisor.
 * A visitor at the counter stays there. Each verb runs in the caller's transaction, takes the queue's lock and is on record.
 */
@Component
public class Handover {

    private final Takeovers takeovers;
    private final CounterSessions sessions;
    private final CounterRecords records;
    private final Shift shift;
    private final StaffMembers members;
    private final OfficeQueue queue;
    private final LoketClock clock;

    Handover(
            Takeovers takeovers,
            CounterSessions sessions,
            CounterRecords records,
            Shift shift,
            StaffMembers members,
            OfficeQueue queue,
            LoketClock clock) {
        this.takeovers = takeovers;
        this.sessions = sessions;
        this.records = records;
        this.shift = shift;
        this.members = members;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Asks the one who sits there. Asked again meanwhile, it is the same question.
     *
     * @param codes the services to handle; empty means what they serve
     * @throws Refusal {@code counter_free}, {@code unknown_service}, {@code counter_asked} when somebody else asks already,
     *     {@code counter_busy} while the asker serves somebody elsewhere
     */
    public Takeover ask(SignedInStaff asker, CounterId counter, Collection<String> codes) {
        var session = othersAt(asker, counter);
        shift.check(session.office(), codes);
        shift.refuseIfServing(asker.staffId());
        var before = takeovers.lastTo(session).filter(takeover -> takeover.outcome() == null);
        if (before.isPresent()) {
            return same(before.get(), asker);
        }
        takeovers.lastBy(asker.staffId()).ifPresent(other -> takeovers.settle(other, Outcome.GONE));
        var takeover = takeovers.add(session, asker.staffId(), codes);
        records.add(session, CounterVerb.ASK, asker.actor(), members.nameOf(session.staff()));
        return takeover;
    }

    private static Takeover same(Takeover takeover, SignedInStaff asker) {
        if (takeover.asker() != asker.staffId()) {
            throw new Refusal(Refusal.Code.COUNTER_ASKED, "Somebody else asks for this counter");
        }
        return takeover;
    }

    /**
     * The answer of the one who sits there. With yes their session ends, and the asker's begins at the same counter.
     *
     * @throws Refusal {@code question_over} when it is not this person's to answer, or no more, or the asker serves somebody
     */
    public void answer(SignedInStaff asked, long id, boolean yes) {
        var session = shift.current(asked);
        var takeover = takeovers
                .find(session.office(), id)
                .filter(found -> found.session() == session.id() && found.answerable(clock.instant()))
                .orElseThrow(Handover::over);
        takeovers.settle(takeover, yes ? Outcome.YES : Outcome.NO);
        records.add(session, yes ? CounterVerb.HAND_OVER : CounterVerb.REFUSE, asked.actor(), takeover.askerName());
        if (yes) {
            if (shift.isServing(takeover.asker())) {
                throw over();
            }
            pass(session, takeover.asker(), takeover.services());
        }
    }

    /**
     * A supervisor takes a counter whose clerk was asked a short while ago and did not answer.
     *
     * @throws Refusal {@code counter_free}, {@code unknown_service}, {@code ask_first}
     */
    public CounterSession takeOver(SignedInStaff supervisor, CounterId counter, Collection<String> codes) {
        var session = othersAt(supervisor, counter);
        takeovers
                .lastTo(session)
                .filter(takeover -> takeover.unanswered(clock.instant()))
                .orElseThrow(() -> new Refusal(Refusal.Code.ASK_FIRST, "Nobody was asked and did not answer"));
        records.add(session, CounterVerb.TAKE_OVER, supervisor.actor(), members.nameOf(session.staff()));
        return pass(session, supervisor.staffId(), codes);
    }

    /** What nobody answered in time is over; whoever asked sees it. */
    void lapse(OfficeId office) {
        queue.lock(office);
        takeovers.overdue(clock.instant()).stream()
                .filter(takeover -> takeover.office().equals(office))
                .forEach(takeover -> takeovers.settle(takeover, Outcome.LAPSED));
    }

    private CounterSession pass(CounterSession from, long to, Collection<String> codes) {
        sessions.close(from);
        return shift.open(from.office(), to, from.counter(), codes, true);
    }

    private CounterSession othersAt(SignedInStaff asker, CounterId counter) {
        var office = new OfficeId(asker.office());
        queue.lock(office);
        return sessions.open(office).stream()
                .filter(session -> session.counter().equals(counter))
                .filter(session -> session.staff() != asker.staffId())
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Code.COUNTER_FREE, "Nobody else sits at this counter"));
    }

    private static Refusal over() {
        return new Refusal(Refusal.Code.QUESTION_OVER, "This question is over");
    }
}
