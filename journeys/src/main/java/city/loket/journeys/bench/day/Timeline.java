package city.loket.journeys.bench.day;

import city.loket.journeys.api.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.PriorityQueue;

/** What happens next. Between two things that happen the office's clock stands still; it moves on by whole steps. */
final class Timeline {

    private static final int STEP_SECONDS = 10;

    private final Caller supervisor;
    private final PriorityQueue<Happening> next =
            new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparingLong(Happening::index));
    private Instant now;
    private long count;

    private record Happening(Instant at, long index, Runnable act) {}

    Timeline(Caller supervisor, Instant begin) {
        this.supervisor = supervisor;
        this.now = begin;
    }

    Instant now() {
        return now;
    }

    void at(Instant moment, Runnable act) {
        next.add(new Happening(moment, count++, act));
    }

    void in(Duration time, Runnable act) {
        at(now.plus(time), act);
    }

    /** Until nothing more happens. */
    void run() {
        while (!next.isEmpty()) {
            moveTo(next.peek().at());
            while (!next.isEmpty() && !next.peek().at().isAfter(now)) {
                next.remove().act().run();
            }
        }
    }

    private void moveTo(Instant moment) {
        long seconds = Math.ceilDiv(Duration.between(now, moment).toMillis(), 1000L);
        long steps = Math.max(0, Math.ceilDiv(seconds, STEP_SECONDS));
        now = now.plusSeconds(steps * STEP_SECONDS);
        supervisor.put("/api/clock", Map.of("now", now, "speed", 0)).orFail();
    }
}
