package city.loket.backend.visit;

import city.loket.backend.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The only one that changes a visit's place in the queue, each time on record with the old and the new one (design §6). Runs in the
 * caller's transaction and under the office's queue lock.
 */
@Component
class Reordering {

    private final Visits visits;
    private final VisitRecords records;

    Reordering(Visits visits, VisitRecords records) {
        this.visits = visits;
        this.records = records;
    }

    /** Saves the visit as it is now, and its new place. */
    Visit move(Visit visit, Place to, Verb why, Actor actor, @Nullable String detail) {
        var placed = visits.place(visits.save(visit), to);
        records.addPlaced(visit.dueAt(), placed, why, actor, detail);
        return placed;
    }
}
