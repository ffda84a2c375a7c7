package city.loket.backend.visit;

import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Refusal;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves visits and writes the record, both in the caller's transaction and under the office's queue lock. */
@Component
public class Movements {

    private final Visits visits;
    private final VisitRecords records;

    Movements(Visits visits, VisitRecords records) {
        this.visits = visits;
        this.records = records;
    }

    public Visit move(Visit visit, VisitState next, Verb verb, Actor actor) {
        return save(visit.in(next), verb, actor, null);
    }

    /** @param detail free of personal data */
    public Visit move(Visit visit, VisitState next, Verb verb, Actor actor, String detail) {
        return save(visit.in(next), verb, actor, detail);
    }

    Visit save(Visit changed, Verb verb, Actor actor, @Nullable String detail) {
        var saved = visits.save(changed);
        records.add(saved, verb, actor, detail);
        return saved;
    }

    /** @throws Refusal {@code wrong_state} when the visit is in another state, naming that state */
    public static <S extends VisitState> S expect(Class<S> state, Visit visit) {
        if (!state.isInstance(visit.state())) {
            throw wrongState(visit);
        }
        return state.cast(visit.state());
    }

    /** Says where the visit is, and the counter's id if it is at one. */
    static Refusal wrongState(Visit visit) {
        var facts = new TreeMap<String, Object>();
        facts.put("state", visit.status().name());
        visit.counter().ifPresent(counter -> facts.put("counter", counter.value()));
        return new Refusal(Refusal.Code.WRONG_STATE, "Visit " + visit.id().value() + " is " + visit.status(), facts);
    }
}
