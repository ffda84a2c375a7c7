package city.loket.kiosk.search;

import city.loket.kiosk.backend.OfferedService;
import city.loket.kiosk.backend.Variant;
import city.loket.kiosk.words.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds services by their names, then by their variants' and other names, then by their hints, then by all these in the other
 * languages; by the beginning of a word before its middle ("kaart" in "verblijfskaart"). Every word that was typed must be found.
 */
public final class ServiceSearch {

    private static final int NOWHERE = Integer.MAX_VALUE;
    private static final int MIDDLE = 100;
    private static final int SHORTEST_MIDDLE = 3;

    private final Words words;
    private final List<Function<OfferedService, Stream<String>>> places = List.of(
            service -> here(service.names()),
            service -> Stream.concat(
                    here(service.alsoCalled()),
                    variants(service).map(Variant::names).flatMap(this::here)),
            service -> Stream.concat(
                    here(service.hints()), variants(service).map(Variant::hints).flatMap(this::here)),
            service -> Stream.of(service.names(), service.alsoCalled(), service.hints())
                    .filter(Objects::nonNull)
                    .map(Map::values)
                    .flatMap(Collection::stream));

    public ServiceSearch(Words words) {
        this.words = words;
    }

    /** Best first; empty for an empty text. */
    public List<OfferedService> find(String text, List<OfferedService> services) {
        var sought = Plain.words(text);
        return sought.isEmpty()
                ? List.of()
                : services.stream()
                        .map(service -> new Found(service, distance(service, sought)))
                        .filter(found -> found.distance() < NOWHERE)
                        .sorted(Comparator.comparingInt(Found::distance))
                        .map(Found::service)
                        .toList();
    }

    private int distance(OfferedService service, List<String> sought) {
        return sought.stream().mapToInt(word -> distance(service, word)).max().orElse(NOWHERE);
    }

    private int distance(OfferedService service, String word) {
        var beginning = place(service, written -> written.startsWith(word));
        if (beginning < NOWHERE || word.length() < SHORTEST_MIDDLE) {
            return beginning;
        }
        var middle = place(service, written -> written.contains(word));
        return middle == NOWHERE ? NOWHERE : MIDDLE + middle;
    }

    private int place(OfferedService service, Predicate<String> matches) {
        return IntStream.range(0, places.size())
                .filter(place -> places.get(place)
                        .apply(service)
                        .flatMap(text -> Plain.words(text).stream())
                        .anyMatch(matches))
                .findFirst()
                .orElse(NOWHERE);
    }

    private Stream<String> here(@Nullable Map<String, String> texts) {
        return Stream.ofNullable(words.pick(texts));
    }

    private static Stream<Variant> variants(OfferedService service) {
        return service.variants().stream();
    }

    private record Found(OfferedService service, int distance) {}
}
