package city.loket.backend.calling;

import city.loket.backend.catalogue.Service;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Actor;
import city.loket.backend.visit.PhotoChecks;
import city.loket.backend.visit.Rejection;
import city.loket.backend.visit.Transfers;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitState.Serving;
import city.loket.backend.visit.Visits;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Sending a visitor on from a counter, with number and place. Each verb runs in the caller's transaction. */
@Component
public class Onward {

    private final Desk desk;
    private final PhotoChecks photos;
    private final Transfers transfers;
    private final Visits visits;
    private final Offices offices;

    Onward(Desk desk, PhotoChecks photos, Transfers transfers, Visits visits, Offices offices) {
        this.desk = desk;
        this.photos = photos;
        this.transfers = transfers;
        this.visits = visits;
        this.offices = offices;
    }

    /**
     * The photos of these persons, or of all, will not do.
     *
     * @throws city.loket.backend.platform.Refusal {@code wrong_state} unless the visit is being served at this counter
     */
    public Visit rejectPhoto(CounterSession session, VisitId id, Collection<Integer> persons, Rejection why) {
        var visit = desk.mine(session, id);
        return photos.rejected(offices.get(session.office()), by(session), visit, persons, why);
    }

    /**
     * To another service; from this counter, or out of the queue.
     *
     * @throws city.loket.backend.platform.Refusal {@code wrong_state} when another counter serves it, or it is not there any more
     */
    public Visit transfer(CounterSession session, VisitId id, Service to) {
        var found = visits.get(session.office(), id);
        var visit = found.state() instanceof Serving ? desk.mine(session, id) : found;
        return transfers.transfer(offices.get(session.office()), by(session), visit, to);
    }

    private static Actor.Staff by(CounterSession session) {
        return new Actor.Staff(session.staff());
    }
}
