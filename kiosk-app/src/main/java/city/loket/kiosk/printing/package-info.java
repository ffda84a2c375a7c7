/** From a number to a ticket in the hand, and what to say when the paper does not come. */
@NullMarked
package city.loket.kiosk.printing;

import org.jspecify.annotations.NullMarked;
