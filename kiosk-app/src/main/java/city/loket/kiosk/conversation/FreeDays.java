package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.FreePlaces;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of a stretch of time that have free places; at least one.
 *
 * @param until the last day of the stretch
 * @param notBefore where the visitor's own date shuts the days before; null where it does not, or not for long
 * @param dueBy the last day in time, around the visitor's own date; null where any day is as good as another
 * @param overdue whether even the earliest place is later than that
 */
public record FreeDays(
        List<FreeDay> days,
        LocalDate until,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate dueBy,
        boolean overdue) {

    static FreeDays of(FreePlaces free, LocalDate until, ZoneId zone) {
        return new FreeDays(FreeDay.of(free.places(), zone), until, null, free.dueBy(), free.overdue());
    }

    FreeDays opening(LocalDate day) {
        return new FreeDays(days, until, day, dueBy, overdue);
    }
}
