package city.loket.display.screen;

import city.loket.display.feed.Reception;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Whether what stands on the screen can be trusted, in terms of what the screen says about it. */
sealed interface Liveness {

    DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    record Live() implements Liveness {}

    /** @param since the last word's time, as a clock in the office showed it */
    record NotLive(String since) implements Liveness {}

    record NeverLive() implements Liveness {}

    static Liveness of(Reception reception, Instant now) {
        return reception.isLive(now)
                ? new Live()
                : new NotLive(
                        timeOfDay(reception.serverTime(), reception.board().zone()));
    }

    static String timeOfDay(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }
}
