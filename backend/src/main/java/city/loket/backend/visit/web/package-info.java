/** What kiosks and visitors' phones ask of the visits. */
@NullMarked
package city.loket.backend.visit.web;

import org.jspecify.annotations.NullMarked;
