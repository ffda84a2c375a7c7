package city.loket.display.feed;

import java.time.Duration;

/** How long to wait before the next attempt: doubling from half a second to ten, from the start again after a success. */
final class Pauses {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private Duration next = FIRST;

    Duration next() {
        var pause = next;
        var doubled = pause.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return pause;
    }

    void startAgain() {
        next = FIRST;
    }
}
