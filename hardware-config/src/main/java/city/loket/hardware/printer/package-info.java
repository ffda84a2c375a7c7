/** Receipt printers that answer whether the paper came out. */
@NullMarked
package city.loket.hardware.printer;

import org.jspecify.annotations.NullMarked;
