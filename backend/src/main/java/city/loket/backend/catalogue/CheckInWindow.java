package city.loket.backend.catalogue;

import java.time.Duration;
import java.time.Instant;

/** How long before and after the agreed time a visitor may check in. */
public record CheckInWindow(Duration before, Duration after) {

    public Instant opens(Instant agreed) {
        return agreed.minus(before);
    }

    public Instant closes(Instant agreed) {
        return agreed.plus(after);
    }
}
