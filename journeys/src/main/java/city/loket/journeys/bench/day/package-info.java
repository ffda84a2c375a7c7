/** A whole day in an office with twelve counters, on the driven clock. */
@NullMarked
package city.loket.journeys.bench.day;

import org.jspecify.annotations.NullMarked;
