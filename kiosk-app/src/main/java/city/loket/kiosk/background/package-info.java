/** What goes on behind the screen: time, messages the backend must get, health and booth signals. */
@NullMarked
package city.loket.kiosk.background;

import org.jspecify.annotations.NullMarked;
