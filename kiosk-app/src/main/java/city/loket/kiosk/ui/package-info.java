/** The touch screen; it shows steps of the conversation and passes touches on. */
@NullMarked
package city.loket.kiosk.ui;

import org.jspecify.annotations.NullMarked;
