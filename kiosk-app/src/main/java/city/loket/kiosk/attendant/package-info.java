/** The page behind the visitors' one, for whoever looks after the kiosk: how its printer is, what it printed, and how papers will look. */
@NullMarked
package city.loket.kiosk.attendant;

import org.jspecify.annotations.NullMarked;
