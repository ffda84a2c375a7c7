/** Bringing the next visitor to a counter. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::ui",
            "office",
            "catalogue",
            "staff",
            "device",
            "appointment",
            "visit"
        })
package city.loket.backend.calling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
