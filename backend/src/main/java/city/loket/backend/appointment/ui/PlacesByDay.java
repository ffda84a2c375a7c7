package city.loket.backend.appointment.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import city.loket.backend.appointment.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Some free places of the next days, so many that somebody can choose on the telephone: half an hour apart, and a few days. */
record PlacesByDay(SequencedMap<LocalDate, List<Place>> days) {

    private static final int DAYS = 3;
    private static final Duration APART = Duration.ofMinutes(30);

    /** @param free in ascending order */
    static PlacesByDay of(ZoneId zone, List<Place> free) {
        var days = new LinkedHashMap<LocalDate, List<Place>>();
        free.stream()
                .collect(groupingBy(place -> place.startsAt().atZone(zone).toLocalDate(), LinkedHashMap::new, toList()))
                .sequencedEntrySet()
                .stream()
                .limit(DAYS)
                .forEach(day -> days.put(day.getKey(), apart(day.getValue())));
        return new PlacesByDay(days);
    }

    /** From here on one looks for later ones. */
    Instant end(ZoneId zone) {
        return days.lastEntry().getKey().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static List<Place> apart(List<Place> free) {
        var chosen = new ArrayList<Place>();
        for (var place : free) {
            if (chosen.isEmpty()
                    || !place.startsAt().isBefore(chosen.getLast().startsAt().plus(APART))) {
                chosen.add(place);
            }
        }
        return chosen;
    }
}
