package city.loket.journeys.bench;

import city.loket.journeys.town.App;
import city.loket.journeys.town.Queue;
import city.loket.journeys.town.Town;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Clerks with different skills who empty a queue together, against bare JDBC that takes the same lock. */
final class CallBenchmark implements Benchmark {

    private static final int VISITORS = 2_000;
    private static final List<Integer> CLERKS = List.of(2, 4, 8);
    private static final int ROUNDS = 2;

    @Override
    public String name() {
        return "call";
    }

    @Override
    public String purpose() {
        return "clerks who empty a queue of %,d over HTTP, against bare JDBC".formatted(VISITORS);
    }

    @Override
    public Figures run() throws Exception {
        var sameConnections = Map.of("SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE", Integer.toString(CLERKS.getLast()));
        try (var town = Town.empty("bench-call", sameConnections).start(App.BACKEND)) {
            return measure(town);
        }
    }

    private static Figures measure(Town town) throws Exception {
        Contest.between(town, CLERKS.getLast()).round();
        var contests = new LinkedHashMap<Integer, Contest>();
        for (int clerks : CLERKS) {
            var contest = Contest.between(town, clerks);
            for (int round = 0; round < ROUNDS; round++) {
                contest = contest.round();
            }
            contests.put(clerks, contest);
        }
        return figures(contests);
    }

    /** Both sides, with as many clerks, and what the database has of ours. */
    private record Contest(Town town, List<BenchClerk> clerks, Rush ours, Rush least, Disorder disorder) {

        static Contest between(Town town, int clerks) {
            return new Contest(town, BenchClerk.hired(town, clerks), Rush.nothing(), Rush.nothing(), Disorder.none());
        }

        /** One more of each side, each with a queue of its own. */
        Contest round() throws Exception {
            var queue = Queue.of(town);
            queue.fill(VISITORS, BenchClerk.SERVICES);
            var bare = Rush.of(clerk -> new JdbcBell(town.database(), clerk), clerks, queue)
                    .orFail();
            queue.fill(VISITORS, BenchClerk.SERVICES);
            long record = queue.lastRecord();
            var rush = Rush.of(clerk -> new HttpBell(town, clerk), clerks, queue);
            var found = Disorder.in(queue, record, rush, clerks);
            return new Contest(town, clerks, ours.then(rush), least.then(bare), disorder.and(found));
        }

        double ratio() {
            return Figures.rounded(ours.perSecond() / least.perSecond(), 3);
        }
    }

    private static Figures figures(Map<Integer, Contest> contests) {
        var ours = contests.values().stream().map(Contest::ours).reduce(Rush.nothing(), Rush::then);
        var least = contests.values().stream().map(Contest::least).reduce(Rush.nothing(), Rush::then);
        var disorder = contests.values().stream().map(Contest::disorder).reduce(Disorder.none(), Disorder::and);
        var ratios = new LinkedHashMap<String, Double>();
        contests.forEach((clerks, contest) -> ratios.put(clerks + " clerks", contest.ratio()));
        var perCall = Durations.of(ours.nanos());
        return new Figures()
                .add("calls", disorder.calls(), "in the database's record, over HTTP")
                .row("told", ours.called().size(), "to the clerks; must be the same")
                .add("double_calls", disorder.doubleCalls(), "visitors called twice, or told to two clerks")
                .add("errors", ours.errors().size(), "requests that failed")
                .add("skipped", disorder.skipped(), "visitors who were never called")
                .add("order_violations", disorder.violations(), "called while an earlier one waited for that counter")
                .add("false_empty", ours.falseEmpty(), "\"nobody is waiting\" while somebody was")
                .row("calls_per_s", Figures.rounded(ours.perSecond(), 1), "over HTTP; each with its no-show")
                .row("bare_per_s", Figures.rounded(least.perSecond(), 1), "over JDBC")
                .row("p50_ms", perCall.millisAt(0.50), "half of the calls took no longer")
                .add("p99_ms", perCall.millisAt(0.99), "99 of 100 calls took no longer")
                .addEach("ratio_by_clerks", ratios, "ours / bare")
                .add("ratio", Figures.rounded(ours.perSecond() / least.perSecond(), 3), "ours / bare, all together");
    }
}
