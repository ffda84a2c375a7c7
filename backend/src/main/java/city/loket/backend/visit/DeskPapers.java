package city.loket.backend.visit;

import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.visit.VisitState.Ended;
import city.loket.backend.visit.VisitState.Issuing;
import org.springframework.stereotype.Component;

/**
 * A ticket printed at a desk, by a printer that confirms nothing: staff say whether it came out (docs/decisions/119). Runs in the caller's transaction and takes the
 * queue's lock first. Nobody's place depends on it.
 */
@Component
public class DeskPapers {

    private final Visits visits;
    private final OfficeQueue queue;
    private final Movements movements;

    DeskPapers(Visits visits, OfficeQueue queue, Movements movements) {
        this.visits = visits;
        this.queue = queue;
        this.movements = movements;
    }

    /**
     * The ticket goes to the printer; until somebody says more, nobody knows whether it came out.
     *
     * @return the visit as it was before
     * @throws city.loket.backend.platform.Refusal {@code wrong_state} when it has no number, a kiosk is printing it, or it is over
     */
    public Visit printing(Office office, Actor.Staff staff, VisitId id) {
        queue.lock(office.id());
        var before = visits.get(office.id(), id);
        told(before, staff, PaperFate.UNKNOWN);
        return before;
    }

    /**
     * Staff have looked.
     *
     * @throws city.loket.backend.platform.Refusal as {@link #printing}
     */
    public Visit cameOut(Office office, Actor.Staff staff, VisitId id, boolean onPaper) {
        queue.lock(office.id());
        return told(visits.get(office.id(), id), staff, onPaper ? PaperFate.TAKEN : PaperFate.NOT_ON_PAPER);
    }

    private Visit told(Visit visit, Actor.Staff staff, PaperFate fate) {
        if (visit.number() == null || visit.state() instanceof Issuing || visit.state() instanceof Ended) {
            throw Movements.wrongState(visit);
        }
        return movements.save(visit.onPaper(fate), Verb.PAPER, staff, fate + " at a desk");
    }
}
