/** Journeys of visitors and clerks through a whole Loket, in a real browser and over real serial lines. */
@NullMarked
package city.loket.journeys;

import org.jspecify.annotations.NullMarked;
