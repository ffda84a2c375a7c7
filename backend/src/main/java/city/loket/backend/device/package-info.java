/** Kiosks, displays and photo booths: their tokens, when they were last seen, how printers and booths are. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "office"})
package city.loket.backend.device;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
