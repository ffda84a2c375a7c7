package city.loket.backend.platform;

import java.time.Duration;
import java.time.Instant;

/** What the clock does again and again; also at once when somebody sets the clock. */
public interface Round {

    /** How long after the end of one walk the next one begins; also how long after the start the first one does. */
    Duration every();

    /** Does what is due by now. */
    void walk(Instant now);
}
