package city.loket.backend.outlook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How those with an appointment come today. Before anybody came it is taken from what is usual, which counts like a few of them.
 *
 * @param share of the appointments whose visitors come
 * @param early how long before their time, on average
 */
record Attendance(double share, Duration early) {

    private static final int USUAL_COUNTS = 10;
    private static final double USUAL_SHARE = 0.85;
    private static final Duration USUALLY_EARLY = Duration.ofMinutes(5);

    /** @param arrivedAt {@code null} of somebody who did not come */
    record Kept(Instant startsAt, @Nullable Instant arrivedAt) {

        private Duration early() {
            return Duration.between(Objects.requireNonNull(arrivedAt), startsAt);
        }
    }

    static Attendance of(List<Kept> appointments) {
        var came =
                appointments.stream().filter(kept -> kept.arrivedAt() != null).toList();
        double share = (USUAL_SHARE * USUAL_COUNTS + came.size()) / (USUAL_COUNTS + appointments.size());
        var early = came.stream().map(Kept::early).reduce(USUALLY_EARLY.multipliedBy(USUAL_COUNTS), Duration::plus);
        return new Attendance(share, early.dividedBy(USUAL_COUNTS + came.size()));
    }

    /** When somebody comes who is not here yet. */
    Instant arrival(Instant startsAt, Instant now) {
        var usual = startsAt.minus(early);
        return usual.isBefore(now) ? now : usual;
    }

    /** That somebody comes who is not here yet; half as probable once the agreed time is over. */
    double chance(Instant startsAt, Instant now) {
        return now.isAfter(startsAt) ? share / 2 : share;
    }
}
