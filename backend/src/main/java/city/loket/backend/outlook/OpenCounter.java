package city.loket.backend.outlook;

import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.office.CounterId;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A counter that takes visitors.
 *
 * @param services those handled there
 * @param freeFrom when it can take the next one
 * @param atHand what is left of the visit there; {@link Work#NONE} when nobody is
 */
record OpenCounter(CounterId id, Set<ServiceId> services, Instant freeFrom, Work atHand) {

    OpenCounter {
        services = Set.copyOf(services);
    }

    static OpenCounter free(CounterId id, Set<ServiceId> services, Instant now) {
        return new OpenCounter(id, services, now, Work.NONE);
    }

    static OpenCounter busy(CounterId id, Set<ServiceId> services, Instant now, Work left) {
        return new OpenCounter(id, services, now.plus(left.duration()), left);
    }

    boolean takes(Wanted wanted) {
        return switch (wanted) {
            case Wanted.AnyThatHandles(var service) -> services.contains(service);
            case Wanted.OneAlone(var counter) -> counter.equals(id);
        };
    }

    /** All that it takes. */
    Stream<Wanted> taken() {
        return Stream.concat(
                Stream.of(new Wanted.OneAlone(id)), services.stream().map(Wanted.AnyThatHandles::new));
    }
}
