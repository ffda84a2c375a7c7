package city.loket.backend.calling;

import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.Counters;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.OfficeQueue;
import city.loket.backend.visit.VisitState.Called;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opening and closing a counter. Each verb runs in the caller's transaction. */
@Component
public class Shift {

    private final CounterSessions sessions;
    private final Counters counters;
    private final Services services;
    private final OfficeQueue queue;
    private final Desk desk;
    private final Parking parking;

    Shift(
            CounterSessions sessions,
            Counters counters,
            Services services,
            OfficeQueue queue,
            Desk desk,
            Parking parking) {
        this.sessions = sessions;
        this.counters = counters;
        this.services = services;
        this.queue = queue;
        this.desk = desk;
        this.parking = parking;
    }

    /**
     * Opens a counter for somebody; whoever opens the counter where they already are gets a session with these services.
     *
     * @param codes the services to handle; empty means all of the office
     * @throws Refusal {@code unknown_counter}, {@code unknown_service}, {@code counter_taken}
     */
    public CounterSession open(SignedInStaff staff, CounterId counter, Collection<String> codes) {
        var office = new OfficeId(staff.office());
        queue.lock(office);
        if (counters.of(office).stream().noneMatch(known -> known.id().equals(counter))) {
            throw new Refusal(Refusal.Code.UNKNOWN_COUNTER, "No counter " + counter.value() + " here");
        }
        sessions.of(staff.staffId())
                .filter(session -> session.counter().equals(counter))
                .ifPresent(sessions::close);
        return sessions.open(office, counter, staff.staffId(), handled(office, codes));
    }

    private Set<ServiceId> handled(OfficeId office, Collection<String> codes) {
        return codes.isEmpty()
                ? services.served(office).stream().map(Service::id).collect(Collectors.toSet())
                : codes.stream().map(code -> services.served(office, code).id()).collect(Collectors.toSet());
    }

    /**
     * Closes the counter; whoever was called or parked there waits again at the old place.
     *
     * @throws Refusal {@code counter_busy} while somebody is being served there
     */
    public void close(CounterSession session) {
        queue.lock(session.office());
        desk.atHand(session.counter()).ifPresent(visit -> {
            if (!(visit.state() instanceof Called)) {
                throw new Refusal(Refusal.Code.COUNTER_BUSY, "A visitor is being served here");
            }
            desk.putBack(session, visit.id());
        });
        parking.at(session).forEach(visit -> parking.returnToQueue(session, visit.id()));
        sessions.close(session);
    }

    /** @throws Refusal {@code no_counter_session} when this person has opened no counter */
    public CounterSession current(SignedInStaff staff) {
        return sessions.of(staff.staffId())
                .orElseThrow(() -> new Refusal(Refusal.Code.NO_COUNTER_SESSION, "No counter is open for you"));
    }
}
