package city.loket.backend.appointment.slot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is missing of a span.
 *
 * @param minutes how long a slot lasts at most
 * @param there what is there of it, the earliest first
 */
record Gaps(Span span, int minutes, List<Span> there) {

    /** The slots to make, the earliest first. */
    List<Span> spans() {
        var missing = new ArrayList<Span>();
        var reached = span.startsAt();
        for (var slot : there) {
            fill(reached, slot.startsAt(), missing);
            reached = slot.endsAt();
        }
        fill(reached, span.endsAt(), missing);
        return missing;
    }

    private void fill(Instant from, Instant until, List<Span> missing) {
        for (var start = from; start.isBefore(until); ) {
            var full = start.plus(Duration.ofMinutes(minutes));
            var end = full.isBefore(until) ? full : until;
            missing.add(new Span(span.office(), span.group(), start, end));
            start = end;
        }
    }
}
