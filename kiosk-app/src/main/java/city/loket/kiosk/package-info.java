/** The ticket dispenser: it asks, prints and tells; the truth is the backend's. */
@NullMarked
package city.loket.kiosk;

import org.jspecify.annotations.NullMarked;
