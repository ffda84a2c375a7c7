package city.loket.backend.reporting;

import java.time.LocalDate;

/** Days of an office, both ends included. */
public record Days(LocalDate from, LocalDate to) {

    public Days {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("From " + from + " but only to " + to);
        }
    }

    /** So many days up to and including {@code today}. */
    public static Days last(int days, LocalDate today) {
        return new Days(today.minusDays(days - 1L), today);
    }
}
