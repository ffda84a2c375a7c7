/** What stands on tickets and photo slips, in the visitor's language. */
@NullMarked
package city.loket.kiosk.paper;

import org.jspecify.annotations.NullMarked;
