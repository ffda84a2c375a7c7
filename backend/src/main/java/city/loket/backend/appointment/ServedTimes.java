package city.loket.backend.appointment;

import city.loket.backend.appointment.slot.Span;
import city.loket.backend.office.Closure;
import city.loket.backend.office.Opening;
import city.loket.backend.office.OpeningHours;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a service is served within the slots of its group.
 *
 * @param own {@code null} for a service that keeps its office's hours
 */
record ServedTimes(ZoneId zone, @Nullable OpeningHours own, List<Closure> closures) {

    boolean contains(Span span) {
        var start = span.startsAt().atZone(zone).toLocalDateTime();
        var end = span.endsAt().atZone(zone).toLocalDateTime();
        return closures.stream().noneMatch(closure -> closure.covers(start.toLocalDate()))
                && (own == null
                        || own.on(start.getDayOfWeek()).stream().anyMatch(opening -> within(opening, start, end)));
    }

    private static boolean within(Opening opening, LocalDateTime start, LocalDateTime end) {
        return end.toLocalDate().equals(start.toLocalDate())
                && !start.toLocalTime().isBefore(opening.from())
                && !end.toLocalTime().isAfter(opening.to());
    }
}
