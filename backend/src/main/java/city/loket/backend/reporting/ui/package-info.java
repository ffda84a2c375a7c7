/** The supervisors' page of figures. */
@NullMarked
package city.loket.backend.reporting.ui;

import org.jspecify.annotations.NullMarked;
