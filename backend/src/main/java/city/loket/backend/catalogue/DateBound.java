package city.loket.backend.catalogue;

import city.loket.backend.office.WorkingDays;
import city.loket.backend.platform.Text;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A bound on the day of a visit, counted from the visitor's own date, which is day 0. The day that it names belongs to it.
 *
 * @param kind {@link Kind#CLOSED}: not before this day; {@link Kind#DUE}: on this day at the latest
 * @param why for the visitor to read; {@code null} when the bound explains itself
 */
public record DateBound(
        From from,
        Kind kind,
        int amount,
        Term.Unit unit,
        Side side,
        @Nullable Text why,
        Set<String> onlyFor) implements Part {

    /** The day that this bound names for a visitor whose own date is {@code own}. */
    public LocalDate day(LocalDate own, WorkingDays workingDays) {
        var count = side == Side.BEFORE ? -amount : amount;
        return switch (unit) {
            case DAYS -> own.plusDays(count);
            case WORKING_DAYS -> workingDays.plus(own, count);
            case WEEKS -> own.plusWeeks(count);
            case MONTHS -> own.plusMonths(count);
            case YEARS -> own.plusYears(count);
        };
    }

    /** Which of the visitor's dates. */
    public enum From {
        EXPIRY,
        ARRIVAL,
        BIRTHDAY
    }

    public enum Kind {
        /** An earlier day is refused. */
        CLOSED,
        /** A later day is late: warned about, never refused. */
        DUE
    }

    public enum Side {
        BEFORE,
        AFTER
    }
}
