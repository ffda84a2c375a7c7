package city.loket.backend.catalogue;

import java.time.LocalDate;

/** What the bounds around a visitor's own dates say of a day; for the visitor to read. Only {@link Closed} refuses. */
public sealed interface BookingVerdict {

    /** Too early: {@code from} is the first possible day. */
    record Closed(LocalDate from) implements BookingVerdict {}

    /** It depends on a date that only the visitor knows. */
    record NeedsDate(DateBound.From of) implements BookingVerdict {}

    /** Late: {@code by} was the last day in time. Still possible: the earliest place first, with a warning and a flag for staff. */
    record Overdue(LocalDate by) implements BookingVerdict {}

    /** In time: {@code by} is the last day that is. */
    record Due(LocalDate by) implements BookingVerdict {}

    /** Any day is as good as another. */
    record Open() implements BookingVerdict {}
}
