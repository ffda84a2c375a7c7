package city.loket.backend.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The hours of an ordinary week, in order; a day that is not in it is a day on which nothing opens. */
public record OpeningHours(@JsonValue Map<DayOfWeek, List<Opening>> week) {

    /** @throws IllegalArgumentException when two openings of a day overlap */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OpeningHours {
        var sorted = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        week.forEach((day, openings) -> sorted.put(day, inOrder(day, openings)));
        week = Collections.unmodifiableMap(sorted);
    }

    public List<Opening> on(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    private static List<Opening> inOrder(DayOfWeek day, List<Opening> openings) {
        var sorted =
                openings.stream().sorted(Comparator.comparing(Opening::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).from().isBefore(sorted.get(i - 1).to())) {
                throw new IllegalArgumentException(
                        "%s: %s and %s overlap".formatted(day, sorted.get(i - 1), sorted.get(i)));
            }
        }
        return sorted;
    }
}
