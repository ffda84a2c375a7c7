package city.loket.backend.calling;

import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.OfficeId;
import java.util.Set;

/** A staff member working at a counter, with the services they handle there. */
public record CounterSession(long id, OfficeId office, CounterId counter, long staff, Set<ServiceId> services) {

    public CounterSession {
        services = Set.copyOf(services);
    }
}
