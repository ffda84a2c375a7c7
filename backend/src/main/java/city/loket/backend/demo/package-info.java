/** A town hall to try: its office, devices, staff and today's appointments. Does nothing unless {@code loket.demo} is on. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "office", "catalogue", "device", "staff", "appointment"})
package city.loket.backend.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
