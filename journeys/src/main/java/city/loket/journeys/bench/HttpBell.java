package city.loket.journeys.bench;

import city.loket.journeys.api.CounterApi;
import city.loket.journeys.api.CounterApi.CounterVisit;
import city.loket.journeys.town.Town;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A clerk's program that talks to the backend. */
final class HttpBell implements Bell {

    private final CounterApi api;
    private @Nullable CounterVisit atHand;

    /** Opens the clerk's counter. */
    HttpBell(Town town, BenchClerk clerk) {
        api = town.counterApi(clerk.account());
        api.open(clerk.counter(), clerk.services().toArray(String[]::new));
    }

    @Override
    public @Nullable Long next() {
        atHand = api.next();
        return atHand == null ? null : atHand.visit();
    }

    @Override
    public void noShow() {
        api.noShow(Objects.requireNonNull(atHand));
    }

    @Override
    public void close() {
        api.close();
    }
}
