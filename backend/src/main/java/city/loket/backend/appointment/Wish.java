package city.loket.backend.appointment;

import city.loket.backend.appointment.slot.Span;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.DateBound;
import city.loket.backend.catalogue.Service;
import city.loket.backend.office.Office;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would like an appointment for.
 *
 * @param variant the code of the procedure; {@code null} while it is not known, and then the bounds of all of them count
 * @param channel by which it is asked
 * @param fromAbroad whether the visitor is not in Belgium
 * @param own the visitor's own dates, as far as they are known
 */
public record Wish(
        Office office,
        Service service,
        @Nullable String variant,
        int persons,
        Channel channel,
        boolean fromAbroad,
        Map<DateBound.From, LocalDate> own) {

    /** How many one appointment may be for. */
    public static final int MOST_PERSONS = 20;

    /** @throws IllegalArgumentException for nobody, or a procedure that the service does not have */
    public Wish {
        if (persons < 1) {
            throw new IllegalArgumentException("An appointment for " + persons + " persons");
        }
        if (variant != null
                && service.facts().variants().stream()
                        .noneMatch(known -> known.code().equals(variant))) {
            throw new IllegalArgumentException("%s has no variant %s".formatted(service.code(), variant));
        }
        own = Map.copyOf(own);
    }

    List<DateBound> bounds() {
        var booking = service.facts().booking();
        return booking == null
                ? List.of()
                : booking.bounds().stream()
                        .filter(bound -> variant == null || bound.concerns(variant))
                        .toList();
    }

    int slotMinutes() {
        return service.group().slotMinutes();
    }

    /** How many slots one after the other it takes. */
    int slots() {
        return Math.ceilDiv(service.facts().times().minutes(persons), slotMinutes());
    }

    /** The time that it takes from this moment on: whole slots. */
    Span at(Instant startsAt) {
        var length = Duration.ofMinutes((long) slots() * slotMinutes());
        return new Span(office.id(), service.group().id(), startsAt, startsAt.plus(length));
    }
}
