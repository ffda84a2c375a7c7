/** Kiosks and displays: their tokens, when they were last seen, how their printer is. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "office"})
package city.loket.backend.device;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
