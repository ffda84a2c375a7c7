/** What visitors come for: services with their texts, photo rule and check-in window. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "platform::ui", "office"})
package city.loket.backend.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
