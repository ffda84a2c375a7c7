/** The console's frame: what stands on every screen of staff. */
@NullMarked
@NamedInterface("ui")
package city.loket.backend.platform.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
