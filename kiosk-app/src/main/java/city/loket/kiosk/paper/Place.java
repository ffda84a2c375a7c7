package city.loket.kiosk.paper;

import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.words.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long it will take, in one line: "3 before you · about 8 minutes". */
public final class Place {

    private Place() {}

    /** Empty when the backend says neither. */
    public static Optional<String> of(Visit visit, Words words) {
        var line = Stream.of(before(visit, words), minutes(visit, words))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return Optional.of(line).filter(text -> !text.isEmpty());
    }

    private static Optional<String> before(Visit visit, Words words) {
        return Optional.ofNullable(visit.ahead())
                .map(ahead -> ahead == 0 ? words.of("place.next") : words.count("place.ahead", ahead));
    }

    private static Optional<String> minutes(Visit visit, Words words) {
        return Optional.ofNullable(visit.estimateMinutes())
                .filter(minutes -> minutes > 0)
                .map(minutes -> words.count("place.minutes", minutes));
    }
}
