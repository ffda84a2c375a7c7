/** What stands around a kiosk: its devices, opened from one validated device file. */
@NullMarked
package city.loket.hardware;

import org.jspecify.annotations.NullMarked;
