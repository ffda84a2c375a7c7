package city.loket.backend.visit;

import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.office.OfficeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells visitors about their wait; implemented by {@code outlook}, which knows the counters. */
public interface Estimates {

    /** For a visit that has its place. */
    Estimate of(OfficeId office, ServiceId service, Instant dueAt, VisitId visit);

    /** For somebody who would come now. */
    Estimate forNewcomer(Service service);

    /**
     * @param ahead how many are before
     * @param minutes about how long; {@code null} when no counter is open for it
     */
    record Estimate(int ahead, @Nullable Integer minutes) {}
}
