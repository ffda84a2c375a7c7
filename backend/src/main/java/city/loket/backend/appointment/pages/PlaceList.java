package city.loket.backend.appointment.pages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import city.loket.backend.appointment.Place;
import city.loket.backend.platform.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Free places as visitors look for them: by day, and within it by morning and afternoon. */
record PlaceList(List<Day> days) {

    /**
     * The places of the office's days.
     *
     * @param places in order
     * @param inTime the last day that is in time; {@code null} when every day is
     */
    static PlaceList of(List<Place> places, @Nullable LocalDate inTime, ZoneId zone, Words words) {
        var byDay = places.stream()
                .collect(groupingBy(place -> place.startsAt().atZone(zone).toLocalDate(), TreeMap::new, toList()));
        return new PlaceList(byDay.entrySet().stream()
                .map(day -> day(day, inTime, zone, words))
                .toList());
    }

    private static Day day(
            Map.Entry<LocalDate, List<Place>> day, @Nullable LocalDate inTime, ZoneId zone, Words words) {
        var parts = day.getValue().stream()
                .collect(groupingBy(place -> partOfDay(place, zone), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(part -> new Part(words.say("part." + part.getKey()), times(part.getValue(), zone, words)))
                .toList();
        var late = inTime != null && day.getKey().isAfter(inTime);
        return new Day(day.getKey(), words.day(day.getKey()), late, parts);
    }

    private static String partOfDay(Place place, ZoneId zone) {
        var noon = place.startsAt().atZone(zone).toLocalTime().isBefore(LocalTime.NOON);
        return noon ? "1-morning" : "2-afternoon";
    }

    private static List<Time> times(List<Place> places, ZoneId zone, Words words) {
        return places.stream()
                .map(place -> new Time(place.startsAt().toString(), words.time(place.startsAt(), zone)))
                .toList();
    }

    /** @param late whether it comes after the last day that is in time for this visitor */
    record Day(LocalDate date, String name, boolean late, List<Part> parts) {

        public int count() {
            return parts.stream().mapToInt(part -> part.times().size()).sum();
        }
    }

    record Part(String name, List<Time> times) {}

    /** @param at an instant, as forms send it */
    record Time(String at, String text) {}
}
