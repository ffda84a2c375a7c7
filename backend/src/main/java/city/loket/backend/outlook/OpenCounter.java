package city.loket.backend.outlook;

import city.loket.backend.catalogue.ServiceId;
import java.time.Instant;
import java.util.Set;

/**
 * A counter that takes visitors.
 *
 * @param services those handled there
 * @param freeFrom when it can take the next one
 * @param atHand what is left of the visit there; {@link Work#NONE} when nobody is
 */
record OpenCounter(Set<ServiceId> services, Instant freeFrom, Work atHand) {

    OpenCounter {
        services = Set.copyOf(services);
    }

    static OpenCounter free(Set<ServiceId> services, Instant now) {
        return new OpenCounter(services, now, Work.NONE);
    }

    static OpenCounter busy(Set<ServiceId> services, Instant now, Work left) {
        return new OpenCounter(services, now.plus(left.duration()), left);
    }

    boolean handles(ServiceId service) {
        return services.contains(service);
    }
}
