/** Finds a service by the words that a visitor types. */
@NullMarked
package city.loket.kiosk.search;

import org.jspecify.annotations.NullMarked;
