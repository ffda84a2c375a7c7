/** Benchmarks: how fast, and how much slower than the least that could be done. */
@NullMarked
package city.loket.journeys.bench;

import org.jspecify.annotations.NullMarked;
