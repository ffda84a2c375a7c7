/** A whole Loket on this machine, started and ended by tests and benchmarks. */
@NullMarked
package city.loket.journeys.town;

import org.jspecify.annotations.NullMarked;
