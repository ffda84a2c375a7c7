package city.loket.display.feed;

import java.time.Duration;
import java.time.Instant;

/**
 * The last board that came, and the last word that came after it.
 *
 * @param serverTime the backend's clock at the last word
 * @param heardAt our own clock at that moment
 */
public record Reception(Board board, Instant serverTime, Instant heardAt) {

    /** Two heartbeats may be lost; after that, nobody should trust the numbers. */
    static final Duration SILENCE = Duration.ofSeconds(12);

    public static Reception of(Board board, Instant now) {
        return new Reception(board, board.serverTime(), now);
    }

    Reception heard(Word word, Instant now) {
        return switch (word) {
            case Board newer -> of(newer, now);
            case Heartbeat(var time) -> new Reception(board, time, now);
        };
    }

    public boolean isLive(Instant now) {
        return Duration.between(heardAt, now).compareTo(SILENCE) < 0;
    }

    /** What the backend's clock shows now: all screens and gongs go by it, however wrong the clock of this machine is. */
    public Instant officeTime(Instant now) {
        return serverTime.plus(Duration.between(heardAt, now));
    }
}
