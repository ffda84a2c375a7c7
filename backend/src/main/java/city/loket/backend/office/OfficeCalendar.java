package city.loket.backend.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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

    /** When it closes for the day; empty when it does not open on it, or never closes. */
    public Optional<Instant> closes(LocalDate day) {
        return alwaysOpen
                ? Optional.empty()
                : on(day).stream()
                        .map(Opening::to)
                        .max(LocalTime::compareTo)
                        .map(to -> day.atTime(to).atZone(zone).toInstant());
    }

    public boolean isOpen(Instant at) {
        var local = at.atZone(zone);
        return alwaysOpen
                || on(local.toLocalDate()).stream().anyMatch(opening -> opening.contains(local.toLocalTime()));
    }

    public Optional<Closure> closure(LocalDate day) {
        return closures.stream().filter(closure -> closure.covers(day)).findFirst();
    }

    /** The first day on which it opens, from {@code from} to {@code to}, both of them looked at. */
    public Optional<LocalDate> firstOpenDay(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).filter(this::opens).findFirst();
    }

    /** The last day on which it opens, from {@code from} to {@code to}, both of them looked at. */
    public Optional<LocalDate> lastOpenDay(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).filter(this::opens).reduce((earlier, later) -> later);
    }

    private boolean opens(LocalDate day) {
        return !on(day).isEmpty();
    }

    /** Whether somebody works here on it: a working day that no closure takes away. */
    public boolean isWorkingDay(LocalDate day) {
        return workingDays.contains(day) && closure(day).isEmpty();
    }

    /** The first {@link #isWorkingDay working day} after {@code day}. */
    public LocalDate nextWorkingDay(LocalDate day) {
        var next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
