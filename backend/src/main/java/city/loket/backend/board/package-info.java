/** What the waiting room's screens show, and its feed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "office", "catalogue", "visit", "calling"})
package city.loket.backend.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
