package city.loket.backend.device;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A booth that reports by itself, over the network.
 *
 * @param id what its messages call it; unique in this installation
 * @param office the code of its office
 * @param name as staff call it
 * @param key that it signs with
 * @param heartbeat how often it promised to send something; {@code null} when it promised nothing
 */
record BoothSender(
        String id,
        String office,
        String name,
        String key,
        @Nullable Duration heartbeat) {

    private static final int SHORTEST_KEY = 32;

    BoothSender {
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "loket.booth.senders: the key of %s has fewer than %d characters".formatted(id, SHORTEST_KEY));
        }
    }

    @Override
    public String toString() {
        return "booth " + id;
    }
}
