/** The precomputed places of an office, as rows. */
@NullMarked
package city.loket.backend.appointment.slot;

import org.jspecify.annotations.NullMarked;
