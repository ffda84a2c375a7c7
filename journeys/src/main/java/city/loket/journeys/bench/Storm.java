package city.loket.journeys.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Many clients who want the same places at the same time. */
record Storm(int attempts, int booked, double seconds) {

    static final int CLIENTS = 32;
    /** How often each slot is asked for: more than it has places. */
    private static final int DEMAND_PER_SLOT = 4;

    /** One who books. */
    interface Booker extends AutoCloseable {

        /** A place for one person; false when it is sold. */
        boolean book(Instant startsAt) throws Exception;

        @Override
        default void close() throws Exception {}

        /** Makes those of one side. */
        @FunctionalInterface
        interface Side {
            Booker client() throws Exception;
        }
    }

    static Storm nothing() {
        return new Storm(0, 0, 0);
    }

    /** Over slots that are free; clients are made and closed outside the measured time. */
    static Storm over(SlotStock stock, Booker.Side side, long seed) throws Exception {
        var wanted = new ArrayList<>(stock.timesEach(DEMAND_PER_SLOT));
        Collections.shuffle(wanted, new Random(seed));
        var bookers = new ArrayList<Booker>();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                bookers.add(side.client());
            }
            long begin = System.nanoTime();
            var parts = threads.invokeAll(IntStream.range(0, CLIENTS)
                    .<Callable<Integer>>mapToObj(client -> () -> booked(bookers.get(client), share(wanted, client)))
                    .toList());
            double seconds = (System.nanoTime() - begin) / 1e9;
            int booked = 0;
            for (var part : parts) {
                booked += part.get();
            }
            return new Storm(wanted.size(), booked, seconds);
        } finally {
            for (var booker : bookers) {
                booker.close();
            }
        }
    }

    private static List<Instant> share(List<Instant> wanted, int client) {
        return IntStream.range(0, wanted.size())
                .filter(i -> i % CLIENTS == client)
                .mapToObj(wanted::get)
                .toList();
    }

    private static int booked(Booker booker, List<Instant> wanted) throws Exception {
        int booked = 0;
        for (var start : wanted) {
            booked += booker.book(start) ? 1 : 0;
        }
        return booked;
    }

    Storm then(Storm next) {
        return new Storm(attempts + next.attempts, booked + next.booked, seconds + next.seconds);
    }

    double perSecond() {
        return booked / seconds;
    }
}
