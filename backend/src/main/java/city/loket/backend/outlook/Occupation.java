package city.loket.backend.outlook;

import city.loket.backend.catalogue.ServiceId;
import java.time.Duration;

/**
 * How long a counter was busy with somebody: from the call to the finish, or to the no-show.
 *
 * @param usual as long as the catalogue says for such a party
 */
record Occupation(ServiceId service, Duration usual, Duration took) {

    /** Of the usual time. */
    double share() {
        return (double) took.toMillis() / usual.toMillis();
    }
}
