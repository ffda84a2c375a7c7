/** The admin's page of the catalogue. */
@NullMarked
package city.loket.backend.catalogue.ui;

import org.jspecify.annotations.NullMarked;
