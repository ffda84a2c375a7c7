/** The kiosk's texts in its languages. */
@NullMarked
package city.loket.kiosk.words;

import org.jspecify.annotations.NullMarked;
