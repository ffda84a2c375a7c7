/** What the record tells of past days: how long photos took, what became of them, who was turned away. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "platform::ui", "office", "catalogue", "appointment", "visit"})
package city.loket.backend.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
