package city.loket.journeys.bench;

import city.loket.journeys.town.App;
import city.loket.journeys.town.Town;
import java.util.Map;

/** Many who want the same places over HTTP, against bare conditional updates; then everything that can happen to a place. */
final class BookBenchmark implements Benchmark {

    private static final int ROUNDS = 5;
    private static final int WARM_UP_ROUNDS = 25; // until the backend is compiled as it will be all day

    @Override
    public String name() {
        return "book";
    }

    @Override
    public String purpose() {
        return "a storm on few places over HTTP, against bare JDBC, and a mix of all that can happen to a place";
    }

    @Override
    public Figures run() throws Exception {
        var sameConnections = Map.of("SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE", Integer.toString(Storm.CLIENTS));
        try (var town = Town.empty("bench-book", sameConnections).start(App.BACKEND)) {
            return measure(town, SlotStock.of(town));
        }
    }

    private static Figures measure(Town town, SlotStock stock) throws Exception {
        var phone = town.appointmentApi("an");
        Storm.Booker.Side overHttp = () -> new HttpBooker(phone);
        Storm.Booker.Side bare = () -> new JdbcBooker(stock);
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            Storm.over(stock.emptied(), overHttp, round);
            Storm.over(stock.emptied(), bare, round);
        }
        var least = Storm.nothing();
        var ours = Storm.nothing();
        var harm = Harm.none();
        for (int round = 0; round < ROUNDS; round++) {
            least = least.then(Storm.over(stock.emptied(), bare, round));
            stock.emptied();
            long deadlocks = stock.deadlocks();
            var storm = Storm.over(stock, overHttp, round);
            ours = ours.then(storm);
            harm = harm.and(new Harm(
                    stock.oversold(), stock.lost(storm.booked()), stock.unsold(), stock.deadlocks() - deadlocks));
        }
        var mix = Mix.of(town, stock.emptied());
        return figures(ours, least, mix, harm.and(mix.harm()));
    }

    private static Figures figures(Storm ours, Storm least, Mix mix, Harm harm) {
        return new Figures()
                .row("asked", ours.attempts(), "single places in %d storms on %d".formatted(ROUNDS, SlotStock.ALL))
                .row("booked", ours.booked(), "of them")
                .row("mixed", mix.attempts(), "booked, held, confirmed, moved, cancelled, left to expire")
                .add("attempts", ours.attempts() + mix.attempts(), "both together")
                .add("oversold", harm.oversold(), "places sold beyond those that there are")
                .add("lost", harm.lost(), "promised and not there, or booked for nobody")
                .add("unsold", harm.unsold(), "places left over after the storms")
                .add("deadlocks", harm.deadlocks(), "that the database broke")
                .add("bookings_per_s", Figures.rounded(ours.perSecond(), 1), Storm.CLIENTS + " clients over HTTP")
                .row("bare_per_s", Figures.rounded(least.perSecond(), 1), Storm.CLIENTS + " connections over JDBC")
                .add("ratio", Figures.rounded(ours.perSecond() / least.perSecond(), 3), "ours / bare");
    }
}
