/** Who works here. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "platform::ui", "office", "catalogue"})
package city.loket.backend.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
