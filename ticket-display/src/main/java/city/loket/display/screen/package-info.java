/** What a browser in the waiting room shows, rings for and says. */
@NullMarked
package city.loket.display.screen;

import org.jspecify.annotations.NullMarked;
