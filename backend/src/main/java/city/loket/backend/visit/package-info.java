/** Parties in the building: arrival, photos, numbers, their states and the record; the queue is a query here. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "office", "catalogue", "appointment", "device"})
package city.loket.backend.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
