/** Municipalities, their offices and counters; everything else is scoped by office. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package city.loket.backend.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
