package city.loket.kiosk.paper;

import city.loket.kiosk.backend.Estimate;
import city.loket.kiosk.words.Words;
import java.util.Optional;

/** How long about, such as "about 8 minutes", "about 15 to 25 minutes" or "no counter is open yet". */
public final class Wait {

    private Wait() {}

    /** Empty when it is not worth a word. */
    public static Optional<String> of(Estimate estimate, Words words) {
        var minutes = estimate.minutes();
        if (minutes == null) {
            return Optional.of(words.of("wait.unknown"));
        }
        if (minutes == 0) {
            return Optional.empty();
        }
        return Optional.of(
                estimate.certainty() == Estimate.Certainty.ROUGH
                        ? words.of("wait.range", estimate.from(), estimate.to())
                        : words.count("wait.minutes", minutes));
    }
}
