package city.loket.journeys.bench;

import city.loket.journeys.api.CounterApi;
import city.loket.journeys.town.Town;
import org.jspecify.annotations.Nullable;

/** A clerk's program that talks to the backend. */
record HttpBell(CounterApi api) implements Bell {

    /** Opens the clerk's counter. */
    static HttpBell of(Town town, BenchClerk clerk) {
        var api = town.counterApi(clerk.account());
        api.open(clerk.counter(), clerk.services().toArray(String[]::new));
        return new HttpBell(api);
    }

    @Override
    public @Nullable Long next() {
        var called = api.next();
        return called == null ? null : called.visit();
    }

    @Override
    public void noShow(long visit) {
        api.noShow(visit);
    }

    @Override
    public void close() {
        api.close();
    }
}
