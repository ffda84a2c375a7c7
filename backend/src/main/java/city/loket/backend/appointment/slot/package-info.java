/** Slots: precomputed from opening hours, closures, holidays and the staffing plan, so that searching only reads them. */
@NullMarked
package city.loket.backend.appointment.slot;

import org.jspecify.annotations.NullMarked;
