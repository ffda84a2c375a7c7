package city.loket.kiosk.paper;

import city.loket.kiosk.backend.Estimate;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.words.Words;
import java.util.Optional;

/** How long it will take, in one line: "3 before you · about 8 minutes". */
public final class Place {

    private Place() {}

    /** Empty when the backend does not say. */
    public static Optional<String> of(Visit visit, Words words) {
        return Optional.ofNullable(visit.estimate()).map(estimate -> line(estimate, words));
    }

    private static String line(Estimate estimate, Words words) {
        var before = estimate.ahead() == 0 ? words.of("place.next") : words.count("place.ahead", estimate.ahead());
        return Wait.of(estimate, words).map(wait -> before + " · " + wait).orElse(before);
    }
}
