package city.loket.kiosk.attendant;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.regex.Pattern;

/** The attendant's digits. After five wrong ones nobody is let in for a minute, not even with the right ones. */
public final class Pin {

    private static final Pattern FORM = Pattern.compile("\\d{4,12}");
    private static final int TRIES = 5;
    private static final Duration PENALTY = Duration.ofMinutes(1);

    private final String digits;
    private final InstantSource clock;
    private int wrong;
    private Instant closedUntil = Instant.MIN;

    /** @param digits 4 to 12; anything else keeps the page closed */
    public Pin(String digits, InstantSource clock) {
        this.digits = digits;
        this.clock = clock;
    }

    /** Whether there is such a page on this kiosk. */
    boolean set() {
        return FORM.matcher(digits).matches();
    }

    /** Counts as a try. */
    synchronized boolean opensWith(String typed) {
        if (!set() || closed()) {
            return false;
        }
        if (same(typed)) {
            wrong = 0;
            return true;
        }
        if (++wrong >= TRIES) {
            wrong = 0;
            closedUntil = clock.instant().plus(PENALTY);
        }
        return false;
    }

    synchronized boolean closed() {
        return clock.instant().isBefore(closedUntil);
    }

    private boolean same(String typed) {
        return MessageDigest.isEqual(typed.getBytes(StandardCharsets.UTF_8), digits.getBytes(StandardCharsets.UTF_8));
    }
}
