/** What kiosks ask and say of appointments. */
@NullMarked
package city.loket.backend.appointment.web;

import org.jspecify.annotations.NullMarked;
