/** The catalogue for whoever asks, and its import for admins. */
@NullMarked
package city.loket.backend.catalogue.web;

import org.jspecify.annotations.NullMarked;
