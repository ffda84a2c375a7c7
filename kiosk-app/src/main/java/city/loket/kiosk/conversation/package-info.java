/** What visitor and kiosk say to each other, step by step, without a browser. */
@NullMarked
package city.loket.kiosk.conversation;

import org.jspecify.annotations.NullMarked;
