/** What every feature stands on: the clock, who acts, commands done once, refusals, languages, the database. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package city.loket.backend.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
