package city.loket.backend.catalogue;

import static java.util.Comparator.naturalOrder;

import city.loket.backend.catalogue.BookingVerdict.Closed;
import city.loket.backend.catalogue.BookingVerdict.Due;
import city.loket.backend.catalogue.BookingVerdict.NeedsDate;
import city.loket.backend.catalogue.BookingVerdict.Open;
import city.loket.backend.catalogue.BookingVerdict.Overdue;
import city.loket.backend.catalogue.DateBound.From;
import city.loket.backend.catalogue.DateBound.Kind;
import city.loket.backend.office.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bounds of a booking, for one visitor.
 *
 * @param own the visitor's own dates, as far as they are known
 */
public record DateBounds(List<DateBound> bounds, Map<From, LocalDate> own, WorkingDays workingDays) {

    public DateBounds {
        bounds = List.copyOf(bounds);
        own = Map.copyOf(own);
    }

    /**
     * Whether a visit on {@code day} is too early, in time or late. Where several bounds close, the last of them opens; where
     * several are due, the first counts.
     */
    public BookingVerdict judge(LocalDate day) {
        var opens = days(Kind.CLOSED).max(naturalOrder());
        if (opens.isPresent() && day.isBefore(opens.get())) {
            return new Closed(opens.get());
        }
        var missing = missing();
        return missing.isPresent() ? new NeedsDate(missing.get()) : due(day);
    }

    private BookingVerdict due(LocalDate day) {
        var by = days(Kind.DUE).min(naturalOrder());
        if (by.isEmpty()) {
            return new Open();
        }
        return day.isAfter(by.get()) ? new Overdue(by.get()) : new Due(by.get());
    }

    private Optional<From> missing() {
        return bounds.stream()
                .map(DateBound::from)
                .filter(from -> !own.containsKey(from))
                .findFirst();
    }

    private Stream<LocalDate> days(Kind kind) {
        return bounds.stream()
                .filter(bound -> bound.kind() == kind && own.containsKey(bound.from()))
                .map(bound -> bound.day(own.get(bound.from()), workingDays));
    }
}
