/** Lines of bytes to devices: opened, lost, and opened again. */
@NullMarked
package city.loket.hardware.link;

import org.jspecify.annotations.NullMarked;
