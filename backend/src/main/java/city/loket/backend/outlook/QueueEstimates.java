package city.loket.backend.outlook;

import city.loket.backend.calling.CounterSession;
import city.loket.backend.calling.CounterSessions;
import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.visit.Estimates;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.Visits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Estimates from the queue ahead, the counters open for the service, and how long its serving takes as a rule. Ahead are
 * all who are due before and whom one of those counters might take first.
 */
@Component
class QueueEstimates implements Estimates {

    private final Visits visits;
    private final CounterSessions sessions;
    private final Services services;
    private final LoketClock clock;

    QueueEstimates(Visits visits, CounterSessions sessions, Services services, LoketClock clock) {
        this.visits = visits;
        this.sessions = sessions;
        this.services = services;
        this.clock = clock;
    }

    @Override
    public Estimate of(OfficeId office, ServiceId service, Instant dueAt, VisitId visit) {
        return estimate(services.get(office, service), dueAt, visit.value());
    }

    @Override
    public Estimate forNewcomer(Service service) {
        return estimate(service, clock.instant().plus(service.walkInHandicap()), Long.MAX_VALUE);
    }

    private Estimate estimate(Service service, Instant dueAt, long id) {
        var open = sessions.working(service.office()).stream()
                .filter(session -> session.services().contains(service.id()))
                .toList();
        var ahead = visits.waitingBefore(service.office(), competing(service, open), dueAt, id);
        return new Estimate(ahead, open.isEmpty() ? null : minutes(ahead, open.size(), service.duration()));
    }

    private static Set<ServiceId> competing(Service service, List<CounterSession> open) {
        return open.isEmpty()
                ? Set.of(service.id())
                : open.stream().flatMap(session -> session.services().stream()).collect(Collectors.toSet());
    }

    /** Whole minutes, rounded up, so that a promise is rather kept early. */
    static int minutes(int ahead, int counters, Duration perVisit) {
        return Math.ceilDiv(ahead * (int) perVisit.toMinutes(), counters);
    }
}
