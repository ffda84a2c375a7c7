package city.loket.journeys.bench.day;

import city.loket.journeys.api.CounterApi;
import city.loket.journeys.bench.Benchmark;
import city.loket.journeys.bench.Figures;
import city.loket.journeys.town.App;
import city.loket.journeys.town.Town;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** A whole day from the first visitor to the end of day: nobody is lost or overtaken, and what tickets promised is compared with what came. */
public final class DayBenchmark implements Benchmark {

    private static final long SEED = 6;

    @Override
    public String name() {
        return "day";
    }

    @Override
    public String purpose() {
        return "a day of 1,200 visitors on the driven clock: order, nobody lost, and how true the estimates are";
    }

    @Override
    public Figures run() throws Exception {
        try (var town = Town.empty("bench-day", DayOffice.settings()).start(App.BACKEND)) {
            return live(town, new DayOffice(town));
        }
    }

    private static Figures live(Town town, DayOffice office) {
        var opening = office.opening();
        var demand = Demand.of(town.appointmentApi("an"), opening, new Chance(SEED));
        var timeline = new Timeline(office.supervisor(), opening);
        var waits = new Waits();
        var clerks = new Clerks();
        var kiosks = office.kiosks();
        var chance = new Chance(SEED + 100);
        var booth = new Booth(kiosks.getFirst(), timeline, chance);
        var visitors = new Visitors(new Kiosks(kiosks, timeline, chance), booth, timeline, waits, clerks);
        timeline.at(opening, () -> clerks.work(new Roster(office, timeline, waits, clerks).of(opening, SEED)));
        demand.forEach(visitors::expect);
        timeline.run();
        new CounterApi(office.supervisor()).endOfDay();
        return figures(waits, clerks, Math.abs(waits.arrivals() - office.ended()));
    }

    private static Figures figures(Waits waits, Clerks clerks, long unaccounted) {
        var kept = waits.kept();
        return new Figures()
                .add("visitors", waits.arrivals(), "parties that came, and that the kiosks registered")
                .add("calls", waits.calls(), "of them, some twice after a transfer")
                .row("no_shows", clerks.sum(Clerk::noShows), "called and not there")
                .row("transfers", clerks.sum(Clerk::transfers), "sent on to another service")
                .row("variation", variation(clerks.servedMinutes()), "of the serving times: deviation / mean")
                .row(
                        "wait_p50_min",
                        quantile(kept, Waits.Kept::minutes, 0.5),
                        "half waited no longer, from the ticket to the call")
                .row("wait_p90_min", quantile(kept, Waits.Kept::minutes, 0.9), "nine in ten waited no longer")
                .row("told", kept.size(), "tickets that told a time, and whose visitors were called")
                .row("untold", waits.unknown(), "tickets while no counter was open for them")
                .row(
                        "range_holds",
                        share(kept, Waits.Kept::inRange),
                        "the call came within the range that was told; meant: 0.8")
                .add("unaccounted", unaccounted, "came, and are in no final state in the database")
                .add(
                        "order_violations",
                        waits.outOfOrder(),
                        "somebody with a better place waited, or nobody was called though somebody waited")
                .add("estimate_within", share(kept, Waits.Kept::within), "estimates within 3 minutes or 20 %")
                .add("estimate_median_error_min", quantile(kept, Waits.Kept::error, 0.5), "half were off by no more");
    }

    private static double share(List<Waits.Kept> kept, Predicate<Waits.Kept> good) {
        return Figures.rounded((double) kept.stream().filter(good).count() / kept.size(), 3);
    }

    private static double quantile(List<Waits.Kept> kept, ToDoubleFunction<Waits.Kept> figure, double part) {
        var sorted = kept.stream().mapToDouble(figure).sorted().toArray();
        return Figures.rounded(sorted[(int) Math.ceil(part * sorted.length) - 1], 1);
    }

    private static double variation(List<Double> minutes) {
        double mean = stream(minutes).average().orElseThrow();
        double variance = stream(minutes)
                .map(one -> (one - mean) * (one - mean))
                .average()
                .orElseThrow();
        return Figures.rounded(Math.sqrt(variance) / mean, 2);
    }

    private static DoubleStream stream(List<Double> minutes) {
        return minutes.stream().mapToDouble(Double::doubleValue);
    }
}
