package city.loket.backend.catalogue.info;

import city.loket.backend.office.Closure;
import city.loket.backend.office.OfficeCalendar;
import city.loket.backend.office.Opening;
import city.loket.backend.platform.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When an office or a service is open, in words.
 *
 * @param week empty when the municipality gives no hours
 * @param closed the days of the next two months on which it is closed although it would be open
 * @param always whether it is a demo, which never closes
 */
record OpeningTimes(List<Day> week, List<ClosedDays> closed, boolean always) {

    private static final int MONTHS_AHEAD = 2;

    static OpeningTimes of(OfficeCalendar calendar, LocalDate today, Words words) {
        var until = today.plusMonths(MONTHS_AHEAD);
        var week = calendar.hours().week().isEmpty()
                ? List.<Day>of()
                : Stream.of(DayOfWeek.values())
                        .map(day -> day(calendar, day, today, words))
                        .toList();
        return new OpeningTimes(
                week,
                Stream.concat(holidays(calendar, today, until, words), closures(calendar, today, until, words))
                        .sorted((one, other) -> one.from().compareTo(other.from()))
                        .toList(),
                calendar.alwaysOpen());
    }

    private static Day day(OfficeCalendar calendar, DayOfWeek day, LocalDate today, Words words) {
        var openings = calendar.hours().on(day).stream()
                .map(Opening::toString)
                .map(text -> text.replace("-", "\u00a0–\u00a0"))
                .collect(Collectors.joining(", "));
        return new Day(
                day.getDisplayName(TextStyle.FULL_STANDALONE, words.language().locale()),
                openings.isEmpty() ? words.say("closed") : openings,
                day == today.getDayOfWeek());
    }

    private static Stream<ClosedDays> holidays(OfficeCalendar calendar, LocalDate from, LocalDate until, Words words) {
        return from.datesUntil(until)
                .filter(day -> !calendar.hours().on(day.getDayOfWeek()).isEmpty())
                .flatMap(day -> calendar.holidays().name(day, words.language()).stream()
                        .map(name -> new ClosedDays(day, words.day(day), name)));
    }

    private static Stream<ClosedDays> closures(OfficeCalendar calendar, LocalDate from, LocalDate until, Words words) {
        return calendar.closures().stream()
                .filter(closure ->
                        !closure.to().isBefore(from) && closure.from().isBefore(until))
                .map(closure -> new ClosedDays(
                        closure.from(), days(closure, words), closure.reason().in(words.language())));
    }

    private static String days(Closure closure, Words words) {
        return closure.from().equals(closure.to())
                ? words.day(closure.from())
                : words.say("from-to", words.day(closure.from()), words.day(closure.to()));
    }

    /** A day of the ordinary week. */
    record Day(String name, String hours, boolean today) {}

    /** A day or several in a row, with the reason. */
    record ClosedDays(LocalDate from, String days, String reason) {}
}
