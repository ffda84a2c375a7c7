/** The screens of Loket as somebody in front of a browser uses them. */
@NullMarked
package city.loket.journeys.page;

import org.jspecify.annotations.NullMarked;
