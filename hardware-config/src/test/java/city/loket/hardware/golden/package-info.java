/** Papers that were looked at and found right, kept as bytes and as pictures. */
@NullMarked
package city.loket.hardware.golden;

import org.jspecify.annotations.NullMarked;
