package city.loket.backend.visit;

import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.office.OfficeId;
import java.time.Instant;

/** Tells visitors about their wait; implemented by {@code outlook}, which knows the counters. */
public interface Estimates {

    /** How the office's queue will go on, seen from now. To be asked outside of what changes the queue. */
    Outlook of(OfficeId office);

    /** One view of a queue; all its answers fit together. */
    interface Outlook {

        /** For a visit that has its place. */
        Estimate of(ServiceId service, Instant dueAt, VisitId visit);

        /** For somebody who would come now. */
        Estimate forNewcomer(Service service);
    }
}
