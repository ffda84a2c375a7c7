/** Receipt printers that speak ESC/POS: what is sent to them, and what their answers mean. */
@NullMarked
package city.loket.hardware.escpos;

import org.jspecify.annotations.NullMarked;
