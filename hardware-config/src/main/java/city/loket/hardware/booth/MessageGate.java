package city.loket.hardware.booth;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets in what this booth signed, not too long ago, and each message once. */
final class MessageGate {

    /** How far the booth's clock may be from ours, either way. */
    static final Duration WINDOW = Duration.ofSeconds(60);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,11}");

    private final String booth;
    private final Seal seal;
    private final InstantSource clock;
    private final Map<UUID, Instant> known = new HashMap<>();

    MessageGate(String booth, String key, InstantSource clock) {
        this.booth = booth;
        this.seal = new Seal(key);
        this.clock = clock;
    }

    sealed interface Answer {

        record Admitted(BoothMessage message) implements Answer {}

        /** It was let in before. */
        record Known() implements Answer {}

        record Refused(String why) implements Answer {}
    }

    synchronized Answer ask(@Nullable String time, @Nullable String signature, byte[] body) {
        if (time == null || signature == null || !SECONDS.matcher(time).matches()) {
            return new Answer.Refused("Loket-Time or Loket-Signature is missing");
        }
        if (!seal.fits(signature, time, body)) {
            return new Answer.Refused("the signature does not fit");
        }
        var sent = Instant.ofEpochSecond(Long.parseLong(time));
        if (Duration.between(sent, clock.instant()).abs().compareTo(WINDOW) > 0) {
            return new Answer.Refused("the time is more than a minute away from ours");
        }
        return BoothMessage.read(body)
                .filter(message -> message.booth().equals(booth))
                .map(this::admit)
                .orElse(new Answer.Refused("the body is no message of " + booth));
    }

    /** A message can come again in good time for as long as its time stays in the window, at most twice the window. */
    private Answer admit(BoothMessage message) {
        var now = clock.instant();
        known.values().removeIf(at -> at.isBefore(now.minus(WINDOW.multipliedBy(2))));
        return known.putIfAbsent(message.id(), now) == null ? new Answer.Admitted(message) : new Answer.Known();
    }
}
