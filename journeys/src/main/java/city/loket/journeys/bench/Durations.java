package city.loket.journeys.bench;

import java.util.Arrays;
import java.util.Collection;

/** How long things took, shortest first. */
record Durations(long[] nanos) {

    static Durations of(Collection<Long> nanos) {
        var sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Durations(sorted);
    }

    /** The duration in milliseconds that this share of them did not exceed, such as 0.99. */
    double millisAt(double share) {
        int index = (int) Math.ceil(share * nanos.length) - 1;
        return Figures.rounded(nanos[Math.max(0, index)] / 1e6, 2);
    }
}
