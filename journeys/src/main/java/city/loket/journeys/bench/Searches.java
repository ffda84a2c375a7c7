package city.loket.journeys.bench;

import city.loket.journeys.town.Database;
import city.loket.journeys.town.Town;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Searches in offices taken at random, each over HTTP and then bare. */
final class Searches implements AutoCloseable {

    private final Database database;
    private final List<SearchedOffice> offices;
    private final LocalDate today;
    private final BareSearch bare;
    private final Random random = new Random(4);

    Searches(Town town, List<SearchedOffice> offices) throws SQLException {
        this.database = town.database();
        this.offices = List.copyOf(offices);
        this.today = town.today();
        this.bare = new BareSearch(database.connect());
    }

    /** So many of each kind, mixed. */
    Sample run(int searches) throws SQLException {
        Map<Search, List<Long>> ours = new EnumMap<>(Search.class);
        Map<Search, List<Long>> least = new EnumMap<>(Search.class);
        for (int i = 0; i < searches; i++) {
            for (var search : Search.values()) {
                var office = anyOffice();
                ours.computeIfAbsent(search, kind -> new ArrayList<>()).add(nanos(() -> overHttp(search, office)));
                least.computeIfAbsent(search, kind -> new ArrayList<>())
                        .add(nanos(() -> bare.read(office, today, search.until(today))));
            }
        }
        return new Sample(ours, least);
    }

    /** How many statements one search sends to the database. */
    double statements(int searches) throws SQLException {
        long before = bare.statementsSoFar();
        for (int i = 0; i < searches; i++) {
            overHttp(Search.values()[i % Search.values().length], anyOffice());
        }
        return Figures.rounded((bare.statementsSoFar() - before) / (double) searches, 2);
    }

    private SearchedOffice anyOffice() {
        return offices.get(random.nextInt(offices.size()));
    }

    private void overHttp(Search search, SearchedOffice office) {
        var places = office.kiosk()
                .get(search.path(SearchedOffice.SERVICE, today))
                .json()
                .path("places");
        if (places.isEmpty()) {
            throw new IllegalStateException("Nothing free: the benchmark measures nothing");
        }
    }

    /** Something to be timed. */
    @FunctionalInterface
    private interface Act {
        void run() throws SQLException;
    }

    private static long nanos(Act act) throws SQLException {
        long begin = System.nanoTime();
        act.run();
        return System.nanoTime() - begin;
    }

    @Override
    public void close() throws SQLException {
        bare.close();
    }

    /** How long searches took, in nanoseconds. */
    record Sample(Map<Search, List<Long>> ours, Map<Search, List<Long>> bare) {

        Durations all() {
            return Durations.of(together(ours));
        }

        Durations of(Search search) {
            return Durations.of(ours.get(search));
        }

        double bareToOurs() {
            return (double) sum(bare) / sum(ours);
        }

        private static long sum(Map<Search, List<Long>> nanos) {
            return together(nanos).stream().mapToLong(Long::longValue).sum();
        }

        private static List<Long> together(Map<Search, List<Long>> nanos) {
            return nanos.values().stream().flatMap(List::stream).toList();
        }
    }
}
