package city.loket.backend.outlook;

import java.time.Instant;
import java.util.List;

/**
 * What an office looks like at one moment.
 *
 * @param version of its queue
 * @param parties who wait, come back from the booth, or are expected; not those at a counter
 */
record Hall(long version, Instant at, List<OpenCounter> counters, List<Party> parties) {

    Hall {
        counters = List.copyOf(counters);
        parties = List.copyOf(parties);
    }
}
