package city.loket.backend.appointment.slot;

import city.loket.backend.office.Opening;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From a moment to another one, which does not belong to it. */
record Span(Instant from, Instant to) {

    /** An hour that the clocks skip is left out, and one that they repeat is there twice. */
    static Span of(LocalDate day, Opening opening, ZoneId zone) {
        return new Span(
                opening.from().atDate(day).atZone(zone).toInstant(),
                opening.to().atDate(day).atZone(zone).toInstant());
    }

    boolean contains(Span other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    /** The same time without overlaps, in order; spans that touch are one. */
    static List<Span> merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (var span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            if (merged.isEmpty() || merged.getLast().to.isBefore(span.from)) {
                merged.add(span);
            } else if (merged.getLast().to.isBefore(span.to)) {
                merged.add(new Span(merged.removeLast().from, span.to));
            }
        }
        return merged;
    }
}
