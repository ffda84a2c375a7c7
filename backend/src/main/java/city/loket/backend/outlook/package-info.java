/** How many are before me, and about how long. Estimates never decide the order. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "office", "catalogue", "appointment", "visit", "calling"})
package city.loket.backend.outlook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
