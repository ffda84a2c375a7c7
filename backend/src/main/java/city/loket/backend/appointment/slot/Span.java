package city.loket.backend.appointment.slot;

import city.loket.backend.office.OfficeId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** An unbroken time at the counters of a group. Over a slot is whatever overlaps it; the slots of a group never overlap each other. */
public record Span(OfficeId office, long group, Instant startsAt, Instant endsAt) {

    public Span {
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("Starts at %s but ends at %s".formatted(startsAt, endsAt));
        }
    }

    /** When its slots start, the earliest first, when each of them lasts {@code minutes}. */
    List<Instant> starts(int minutes) {
        var step = Duration.ofMinutes(minutes);
        return Stream.iterate(startsAt, start -> start.isBefore(endsAt), start -> start.plus(step))
                .toList();
    }
}
