package city.loket.backend.appointment.web;

import city.loket.backend.appointment.NoPlace;
import city.loket.backend.appointment.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Free places, the earliest first.
 *
 * @param refusal why {@code places} is empty
 * @param dueBy the last day that is in time
 * @param overdue whether even the earliest place is late
 */
record PlacesAnswer(
        @Nullable NoPlace refusal,
        List<Place> places,
        @Nullable LocalDate dueBy,
        boolean overdue) {}
