/**
 * Printer, scanner and photo booth of a demo kiosk, at the far ends of real pseudo-terminals: the kiosk reaches them by the very code that reaches
 * real ones. A page shows what was printed and has a button for each thing that goes wrong in an office.
 */
@NullMarked
package city.loket.hardware.simulator;

import org.jspecify.annotations.NullMarked;
