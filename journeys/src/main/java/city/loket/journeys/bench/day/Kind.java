package city.loket.journeys.bench.day;

import java.time.Duration;
import java.util.Arrays;

/** What visitors of the day come for; how long it really takes is not what the catalogue says. */
enum Kind {
    PICK_UP("pick-up", 360, 0, 110, false),
    COLLECTION("collection", 120, 120, 190, false),
    CERTIFICATE("certificate", 144, 0, 160, false),
    TRAVEL_CARD("travel-card", 120, 0, 240, true),
    REGISTRATION("registration", 60, 60, 300, false),
    ID_CARD("id-card", 0, 216, 330, true);

    /** Standard deviation of the serving times by their mean. */
    static final double VARIATION = 0.6;

    final String service;
    final int walkIns;
    final int appointments;
    final boolean photo;
    private final int seconds;

    Kind(String service, int walkIns, int appointments, int seconds, boolean photo) {
        this.service = service;
        this.walkIns = walkIns;
        this.appointments = appointments;
        this.seconds = seconds;
        this.photo = photo;
    }

    static Kind of(String service) {
        return Arrays.stream(values())
                .filter(kind -> kind.service.equals(service))
                .findFirst()
                .orElseThrow();
    }

    Duration serving(Chance chance) {
        return chance.skewed(Duration.ofSeconds(seconds), VARIATION);
    }
}
