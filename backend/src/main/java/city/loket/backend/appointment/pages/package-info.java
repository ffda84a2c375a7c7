/** Where everybody books, moves and cancels appointments: plain pages that need no script. */
@NullMarked
package city.loket.backend.appointment.pages;

import org.jspecify.annotations.NullMarked;
