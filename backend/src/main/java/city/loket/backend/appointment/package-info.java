/** Places reserved for a service and a time, and when their visitors may check in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "platform::ui", "office", "catalogue"})
package city.loket.backend.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
