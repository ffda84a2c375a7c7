/** Pseudo-terminals of the system, so that simulated devices stand at the end of a real line. */
@NullMarked
package city.loket.hardware.pty;

import org.jspecify.annotations.NullMarked;
