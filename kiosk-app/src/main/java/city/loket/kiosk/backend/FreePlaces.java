package city.loket.kiosk.backend;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is free, the earliest first; at least one.
 *
 * @param dueBy the last day in time, around the visitor's own date; null where any day is as good as another
 * @param overdue whether even the earliest place is later than that
 */
public record FreePlaces(List<Place> places, @Nullable LocalDate dueBy, boolean overdue) {

    /** The flat shape of the answer on the line. */
    record OnTheLine(
            NoPlace.@Nullable OnTheLine refusal,
            @Nullable List<Place> places,
            @Nullable LocalDate dueBy,
            boolean overdue) {

        Possibly<FreePlaces> answer() {
            return Possibly.unless(
                    refusal, () -> new FreePlaces(Objects.requireNonNullElse(places, List.of()), dueBy, overdue));
        }
    }
}
