package city.loket.backend.appointment.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of which a page tells: seven at most.
 *
 * @param to included
 * @param earlier where the page before this one begins; {@code null} when nothing can be booked before
 * @param later where the next one begins; {@code null} when nothing can be booked after
 */
record Week(
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate earlier,
        @Nullable LocalDate later) {

    private static final int DAYS = 7;

    /**
     * @param asked the day to begin with; a day that cannot be booked stands for the nearest one that can
     * @param first the first day that can be booked
     * @param last the last one
     */
    static Week of(LocalDate asked, LocalDate first, LocalDate last) {
        var from = asked.isBefore(first) ? first : asked.isAfter(last) ? last : asked;
        var to = min(from.plusDays(DAYS - 1), last);
        return new Week(
                from,
                to,
                from.isAfter(first) ? max(from.minusDays(DAYS), first) : null,
                to.isBefore(last) ? to.plusDays(1) : null);
    }

    /** The day with which an address says to begin; {@code null} when it says none. */
    static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
