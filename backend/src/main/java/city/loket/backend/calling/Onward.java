package city.loket.backend.calling;

import city.loket.backend.catalogue.Service;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.OfficeQueue;
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
    private final OfficeQueue queue;
    private final CounterSessions sessions;
    private final Offices offices;

    Onward(
            Desk desk,
            PhotoChecks photos,
            Transfers transfers,
            Visits visits,
            OfficeQueue queue,
            CounterSessions sessions,
            Offices offices) {
        this.desk = desk;
        this.photos = photos;
        this.transfers = transfers;
        this.visits = visits;
        this.queue = queue;
        this.sessions = sessions;
        this.offices = offices;
    }

    /**
     * The photos of these persons, or of all, will not do.
     *
     * @throws Refusal {@code wrong_state} unless the visit is being served at this counter
     */
    public Visit rejectPhoto(CounterSession session, VisitId id, Collection<Integer> persons, Rejection why) {
        var visit = desk.mine(session, id);
        return photos.rejected(offices.get(session.office()), session.by(), visit, persons, why);
    }

    /**
     * To another service; from this counter, or out of the queue.
     *
     * @throws Refusal {@code wrong_state} when another counter serves it, or it is not there any more
     */
    public Visit transfer(CounterSession session, VisitId id, Service to) {
        return transfers.transfer(offices.get(session.office()), session.by(), found(session, id), to);
    }

    /**
     * To another counter alone; from this counter, or out of the queue.
     *
     * @throws Refusal {@code wrong_state} as above, {@code counter_closed} when nobody works there
     */
    public Visit sendTo(CounterSession session, VisitId id, CounterId counter) {
        var visit = found(session, id);
        if (sessions.working(session.office()).stream()
                .noneMatch(open -> open.counter().equals(counter))) {
            throw new Refusal(Refusal.Code.COUNTER_CLOSED, "Nobody works at counter " + counter.value());
        }
        return transfers.toCounter(offices.get(session.office()), session.by(), visit, counter);
    }

    /**
     * The service at hand is done, and another one follows.
     *
     * @throws Refusal {@code wrong_state} unless the visit is being served at this counter
     */
    public Visit further(CounterSession session, VisitId id, Service to, Conclusion conclusion) {
        var visit = desk.mine(session, id);
        var here = session.services().contains(to.id());
        return transfers.further(offices.get(session.office()), session.by(), visit, to, here, conclusion.detail());
    }

    /** Under the queue's lock, so that it is still there when the verb acts. */
    private Visit found(CounterSession session, VisitId id) {
        queue.lock(session.office());
        var visit = visits.get(session.office(), id);
        return visit.state() instanceof Serving ? desk.mine(session, id) : visit;
    }
}
