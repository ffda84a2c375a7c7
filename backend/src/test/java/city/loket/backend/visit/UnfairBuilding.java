package city.loket.backend.visit;

import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.OfficeId;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Prefers who came last: for the test that shows what the order is good for. */
class UnfairBuilding extends Building {

    UnfairBuilding(JdbcClient jdbc) {
        super(jdbc);
    }

    @Override
    public Optional<Visit> next(OfficeId office, Collection<ServiceId> services, CounterId counter) {
        return in(office, VisitStatus.WAITING).reversed().stream()
                .filter(visit -> visit.waitsFor(counter, services))
                .findFirst();
    }
}
