/** The console's pages for whoever has a visitor on the phone, or at the counter for a follow-up: booking, finding, moving and cancelling. */
@NullMarked
package city.loket.backend.appointment.phone;

import org.jspecify.annotations.NullMarked;
