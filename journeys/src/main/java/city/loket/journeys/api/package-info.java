/** What kiosks, clerks' programs and testers say to a running Loket over HTTP. */
@NullMarked
package city.loket.journeys.api;

import org.jspecify.annotations.NullMarked;
