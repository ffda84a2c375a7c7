package city.loket.backend.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When an office, or one service of it, is open. Days and times are the office's own, whatever the clocks do.
 *
 * @param alwaysOpen for demos: open at any time of any day; the hours and closures are told all the same
 */
public record OfficeCalendar(
        ZoneId zone,
        OpeningHours hours,
        List<Closure> closures,
        PublicHolidays holidays,
        WorkingDays workingDays,
        boolean alwaysOpen) {

    public OfficeCalendar {
        closures = List.copyOf(closures);
    }

    /** In order; empty when it is closed all day. */
    public List<Opening> on(LocalDate day) {
        return holidays.on(day) || closure(day).isPresent() ? List.of() : hours.on(day.getDayOfWeek());
    }

    public boolean isOpen(Instant at) {
        var local = at.atZone(zone);
        return alwaysOpen
                || on(local.toLocalDate()).stream().anyMatch(opening -> opening.contains(local.toLocalTime()));
    }

    public Optional<Closure> closure(LocalDate day) {
        return closures.stream().filter(closure -> closure.covers(day)).findFirst();
    }

    /** The next working day after {@code day} that no closure takes away: the first on which something can be handed over. */
    public LocalDate nextWorkingDay(LocalDate day) {
        var next = workingDays.plus(day, 1);
        while (closure(next).isPresent()) {
            next = workingDays.plus(next, 1);
        }
        return next;
    }
}
