package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.Place;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A day of the office with its free places, the earliest first; at least one. */
public record FreeDay(LocalDate date, List<Place> places) {

    static List<FreeDay> of(List<Place> places, ZoneId zone) {
        var days = places.stream()
                .collect(Collectors.groupingBy(
                        place -> place.startsAt().atZone(zone).toLocalDate(), TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .map(day -> new FreeDay(day.getKey(), day.getValue()))
                .toList();
    }

    public Place first() {
        return places.getFirst();
    }

    /** At most so many (at least two) over the whole day, the first and the last of it among them. */
    public List<Place> some(int most) {
        if (places.size() <= most) {
            return places;
        }
        return IntStream.range(0, most)
                .mapToObj(at -> places.get(at * (places.size() - 1) / (most - 1)))
                .toList();
    }
}
