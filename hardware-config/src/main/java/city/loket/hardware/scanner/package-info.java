/** Scanners that read the QR codes of visitors. */
@NullMarked
package city.loket.hardware.scanner;

import org.jspecify.annotations.NullMarked;
