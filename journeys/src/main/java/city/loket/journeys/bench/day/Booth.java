package city.loket.journeys.bench.day;

import city.loket.journeys.api.KioskApi;
import java.time.Instant;

/** One photo after the other; a kiosk hears the booth. */
final class Booth {

    private static final String NAME = "Booth 1";

    private final KioskApi kiosk;
    private final Timeline timeline;
    private final Chance chance;
    private Instant free = Instant.MIN;

    Booth(KioskApi kiosk, Timeline timeline, Chance chance) {
        this.kiosk = kiosk;
        this.timeline = timeline;
        this.chance = chance;
    }

    /** Photographs so many persons after those who are there already. */
    void photograph(int persons, Runnable then) {
        var begin = free.isAfter(timeline.now()) ? free : timeline.now();
        free = begin.plus(chance.between(90, 210).multipliedBy(persons));
        timeline.at(free, () -> {
            for (int i = 0; i < persons; i++) {
                kiosk.photoTaken(NAME);
            }
            then.run();
        });
    }
}
