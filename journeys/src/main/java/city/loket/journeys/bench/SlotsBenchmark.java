package city.loket.journeys.bench;

import city.loket.journeys.bench.Searches.Sample;
import city.loket.journeys.town.App;
import city.loket.journeys.town.Town;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Free places in one of many offices, searched over HTTP, against bare reads of the same rows. */
final class SlotsBenchmark implements Benchmark {

    private static final List<Integer> OFFICES = List.of(1, 10, 100);
    private static final int WARM_UP = 4_000;
    private static final int SEARCHES = 1_500;

    @Override
    public String name() {
        return "slots";
    }

    @Override
    public String purpose() {
        return "searches of free places over HTTP, against bare JDBC";
    }

    @Override
    public Figures run() throws Exception {
        try (var town = Town.empty("bench-slots").start(App.BACKEND)) {
            return measure(town);
        }
    }

    private static Figures measure(Town town) throws Exception {
        var samples = new TreeMap<Integer, Sample>();
        var statements = 0.0;
        var offices = new ArrayList<SearchedOffice>();
        long original = town.database().count("select office_id from device where name = 'Kiosk 1'");
        fillUp(town);
        offices.add(SearchedOffice.of(town, original, town.kioskToken()));
        var copies = new OfficeCopies(town, original);
        for (int count : OFFICES) {
            while (offices.size() < count) {
                var number = offices.size() + 1;
                offices.add(SearchedOffice.of(town, copies.make(number), OfficeCopies.kioskToken(number)));
            }
            town.pass(Duration.ofSeconds(
                    1)); // the backend looks after the new offices' slots now, not while it is measured
            try (var searches = new Searches(town, offices)) {
                searches.run(WARM_UP);
                samples.put(count, searches.run(SEARCHES));
                statements = searches.statements(SEARCHES);
            }
        }
        return figures(samples, statements, town.database().count("select count(*) from slot"));
    }

    /** Four of five slots are full: which ones looks random and is the same in every run of a day. */
    private static void fillUp(Town town) {
        town.database().change("update slot set booked = capacity where crc32(concat(group_id, starts_at)) % 5 < 4");
    }

    private static Figures figures(SortedMap<Integer, Sample> samples, double statements, long rows) {
        var one = samples.firstEntry().getValue();
        var most = samples.lastEntry().getValue();
        var figures = new Figures().add("rows", rows, "slots of all offices, for 90 days, filled to 80 %");
        samples.forEach((offices, sample) -> figures.row(
                        "month p50_ms " + offices, sample.of(Search.MONTH).millisAt(0.5), "all places of 31 days")
                .row("first p50_ms " + offices, sample.of(Search.FIRST_FREE).millisAt(0.5), "the first free place"));
        return figures.add("p99_ms", most.all().millisAt(0.99), "99 of 100 searches took no longer")
                .add("statements_per_search", statements, "sent to the database")
                .add(
                        "ratio_100_to_1",
                        Figures.rounded(most.all().millisAt(0.5) / one.all().millisAt(0.5), 2),
                        "the median search among 100 offices / in one")
                .add("ratio", Figures.rounded(most.bareToOurs(), 3), "time of the bare reads / ours");
    }
}
