/** The waiting room's screens: who is called, and to which counter. */
@NullMarked
package city.loket.display;

import org.jspecify.annotations.NullMarked;
