package city.loket.journeys.town;

import city.loket.journeys.api.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/** The time of a town: it begins at half past twelve whenever it is started, so that no journey crosses midnight. */
record Midday(InstantSource outside, Duration ahead) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final LocalTime BEGIN = LocalTime.of(12, 30);

    static Midday today(InstantSource outside) {
        var now = outside.instant();
        var begin = LocalDate.ofInstant(now, ZONE).atTime(BEGIN).atZone(ZONE).toInstant();
        return new Midday(outside, Duration.between(now, begin));
    }

    Instant now() {
        return outside.instant().plus(ahead);
    }

    LocalDate day() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    Midday later(Duration duration) {
        return new Midday(outside, ahead.plus(duration));
    }

    /** Drives the backend's clock to it. */
    void tell(Caller supervisor) {
        supervisor.put("/api/clock", Map.of("now", now(), "speed", 1)).orFail();
    }
}
