package city.loket.backend.calling;

import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Actor;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A staff member working at a counter, with the services they handle there.
 *
 * @param breakSince {@code null} unless the staff member is on a break: then nobody is called here, and for whoever waits the
 *     counter is closed
 */
public record CounterSession(
        long id,
        OfficeId office,
        CounterId counter,
        long staff,
        Set<ServiceId> services,
        @Nullable Instant breakSince) {

    public CounterSession {
        services = Set.copyOf(services);
    }

    /** Of somebody who is at work. */
    public CounterSession(long id, OfficeId office, CounterId counter, long staff, Set<ServiceId> services) {
        this(id, office, counter, staff, services, null);
    }

    public boolean onBreak() {
        return breakSince != null;
    }

    CounterSession with(@Nullable Instant breakSince) {
        return new CounterSession(id, office, counter, staff, services, breakSince);
    }

    /** Who works here. */
    Actor.Staff by() {
        return new Actor.Staff(staff);
    }
}
