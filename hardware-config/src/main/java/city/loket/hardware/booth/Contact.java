package city.loket.hardware.booth;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Makes photos out of the levels of a contact that bounces. A photo is told when the contact, having been active for at least the settling time,
 * ends; another only after it has rested as long. What is shorter is a bounce or a spike and counts for nothing.
 */
final class Contact {

    private final Duration settling;
    private @Nullable Boolean active;
    private Instant since = Instant.MIN;
    private Instant lastPulse = Instant.MIN;
    private boolean told = true;

    Contact(Duration settling) {
        this.settling = settling;
    }

    /** Forgets everything: a photo whose beginning was not seen is none. */
    void reset() {
        active = null;
        told = true;
    }

    /** @return whether this level says that a photo was taken */
    boolean becomes(boolean level, Instant at) {
        if (active == null) {
            active = level;
            since = at;
            return false;
        }
        return level != active && ended(active, at);
    }

    /** A pulse of unknown length; those that follow closer than the settling time belong to it. */
    boolean pulse(Instant at) {
        var news = !at.isBefore(lastPulse.plus(settling));
        lastPulse = at;
        return news;
    }

    private boolean ended(boolean level, Instant at) {
        var settled = !at.isBefore(since.plus(settling));
        var photo = settled && level && !told;
        told = settled ? level : told;
        active = !level;
        since = at;
        return photo;
    }
}
