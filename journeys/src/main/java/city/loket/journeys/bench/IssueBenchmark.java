package city.loket.journeys.bench;

import city.loket.journeys.town.App;
import city.loket.journeys.town.Database;
import city.loket.journeys.town.Town;
import java.util.HashSet;
import java.util.Map;

/** Walk-in tickets through the HTTP interface, against the bare writes of such a ticket. */
final class IssueBenchmark implements Benchmark {

    private static final int CLIENTS = 8;
    private static final int TICKETS_EACH = 60;
    private static final int ROUNDS = 5;
    private static final int WARM_UP_ROUNDS = 20;

    @Override
    public String name() {
        return "issue";
    }

    @Override
    public String purpose() {
        return "walk-in tickets through the HTTP interface, against bare JDBC";
    }

    @Override
    public Figures run() throws Exception {
        var sameConnections = Map.of("SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE", Integer.toString(CLIENTS));
        try (var town = Town.empty("bench-issue", sameConnections).start(App.BACKEND)) {
            return measure(town);
        }
    }

    private static Figures measure(Town town) throws Exception {
        var database = town.database();
        var service = BenchService.walkIn(town);
        Issuer.Side overHttp = () -> new HttpIssuer(town.kioskApi(), service.code());
        Issuer.Side bare = () -> new JdbcIssuer(database, service);
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            round(database, overHttp).orFail();
            round(database, bare).orFail();
        }

        var ours = Round.nothing();
        var least = Round.nothing();
        long tickets = 0;
        for (int round = 0; round < ROUNDS; round++) {
            ours = ours.then(round(database, overHttp));
            tickets += serveAll(database);
            least = least.then(round(database, bare)).orFail();
        }
        return figures(ours, least, tickets, duplicates(database, ours));
    }

    /** Begins with nobody waiting: a ticket finds the queue of a town hall, not that of all rounds before. */
    private static Round round(Database database, Issuer.Side side) throws Exception {
        serveAll(database);
        return Round.of(side, CLIENTS, TICKETS_EACH);
    }

    /** How many waited, with a number. */
    private static int serveAll(Database database) {
        return database.change(
                "update visit set state = 'COMPLETED', outcome = 'DONE' where state = 'WAITING' and number is not null");
    }

    private static Figures figures(Round ours, Round least, long tickets, long duplicates) {
        var perTicket = Durations.of(ours.nanos());
        return new Figures()
                .add("tickets", tickets, "in the database, waiting, with a number")
                .row("acknowledged", ours.numbers().size(), "answered to the clients; must be the same")
                .add("errors", ours.errors().size(), "tickets that failed over HTTP")
                .add("duplicates", duplicates, "numbers given more than once")
                .add("tickets_per_s", Figures.rounded(tickets / ours.seconds(), 1), CLIENTS + " clients over HTTP")
                .add("bare_per_s", Figures.rounded(least.perSecond(), 1), CLIENTS + " connections over JDBC")
                .add("p50_ms", perTicket.millisAt(0.50), "half of the tickets took no longer, both requests")
                .add("p99_ms", perTicket.millisAt(0.99), "99 of 100 tickets took no longer")
                .add("ratio", Figures.rounded(tickets / ours.seconds() / least.perSecond(), 3), "ours / bare");
    }

    /** Numbers that the database holds twice in a day, and numbers that two clients were given. */
    private static long duplicates(Database database, Round ours) {
        return database.count("select count(number) - count(distinct office_id, office_day, letter, number) from visit")
                + ours.numbers().size()
                - new HashSet<>(ours.numbers()).size();
    }
}
