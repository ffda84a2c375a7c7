package city.loket.backend.office;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * How many counters serve a group of services at a time of an ordinary week, for appointments. Several of a group add up.
 *
 * @param time in the office's zone; outside the opening hours it means nothing
 * @param publicCounters of these counters, how many visitors may book themselves; the rest is for staff to book
 */
public record Staffing(Set<DayOfWeek> days, Opening time, int counters, int publicCounters) {

    public Staffing {
        days = Set.copyOf(days);
        if (publicCounters > counters) {
            throw new IllegalArgumentException(
                    "%d counters for the public, but only %d in all".formatted(publicCounters, counters));
        }
    }
}
