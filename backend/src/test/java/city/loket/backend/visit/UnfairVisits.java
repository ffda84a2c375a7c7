package city.loket.backend.visit;

import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.office.OfficeId;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Prefers who came last: for the test that shows what the order is good for. */
class UnfairVisits extends Visits {

    UnfairVisits(JdbcClient jdbc) {
        super(jdbc);
    }

    @Override
    public Optional<Visit> next(OfficeId office, Collection<ServiceId> services) {
        return in(office, VisitStatus.WAITING).reversed().stream()
                .filter(visit -> services.contains(visit.service()))
                .findFirst();
    }
}
