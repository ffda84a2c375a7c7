package city.loket.backend.appointment.slot;

import city.loket.backend.office.Opening;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An opening on a certain day: from a moment to another one, which does not belong to it. */
record OpenTime(Instant from, Instant to) {

    /** An hour that the clocks skip is left out, and one that they repeat is there twice. */
    static OpenTime of(LocalDate day, Opening opening, ZoneId zone) {
        return new OpenTime(
                opening.from().atDate(day).atZone(zone).toInstant(),
                opening.to().atDate(day).atZone(zone).toInstant());
    }

    boolean contains(OpenTime other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** One piece after the other; what is left at the end is too short for one. */
    List<OpenTime> cut(Duration length) {
        var pieces = new ArrayList<OpenTime>();
        for (var start = from; !start.plus(length).isAfter(to); start = start.plus(length)) {
            pieces.add(new OpenTime(start, start.plus(length)));
        }
        return pieces;
    }

    /** The same times without overlaps, in order; those that touch are one. */
    static List<OpenTime> merged(List<OpenTime> times) {
        var merged = new ArrayList<OpenTime>();
        for (var time :
                times.stream().sorted(Comparator.comparing(OpenTime::from)).toList()) {
            if (merged.isEmpty() || merged.getLast().to.isBefore(time.from)) {
                merged.add(time);
            } else if (merged.getLast().to.isBefore(time.to)) {
                merged.add(new OpenTime(merged.removeLast().from, time.to));
            }
        }
        return merged;
    }
}
