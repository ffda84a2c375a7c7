/** The console's page of closures, and of the appointments that they hit. */
@NullMarked
package city.loket.backend.appointment.ui;

import org.jspecify.annotations.NullMarked;
