package city.loket.journeys.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** What clients that worked at the same time got done. */
record Round(double seconds, List<String> numbers, List<Long> nanos, int errors) {

    /** Lets each client give so many tickets; clients are made and closed outside the measured time. */
    static Round of(Issuer.Side side, int clients, int ticketsEach) throws Exception {
        var issuers = new ArrayList<Issuer>();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                issuers.add(side.client());
            }
            long begin = System.nanoTime();
            var parts = threads.invokeAll(issuers.stream()
                    .<Callable<Round>>map(issuer -> () -> alone(issuer, ticketsEach))
                    .toList());
            double seconds = (System.nanoTime() - begin) / 1e9;
            var sum = new Round(seconds, new ArrayList<>(), new ArrayList<>(), 0);
            for (var part : parts) {
                sum = sum.with(part.get());
            }
            return sum;
        } finally {
            for (var issuer : issuers) {
                issuer.close();
            }
        }
    }

    private static Round alone(Issuer issuer, int tickets) {
        var numbers = new ArrayList<String>();
        var nanos = new ArrayList<Long>();
        int errors = 0;
        for (int i = 0; i < tickets; i++) {
            long begin = System.nanoTime();
            try {
                numbers.add(issuer.issue());
                nanos.add(System.nanoTime() - begin);
            } catch (Exception failed) {
                errors++;
            }
        }
        return new Round(0, numbers, nanos, errors);
    }

    /** This round and another that ran beside it. */
    private Round with(Round part) {
        numbers.addAll(part.numbers);
        nanos.addAll(part.nanos);
        return new Round(seconds, numbers, nanos, errors + part.errors);
    }

    /** This round and one that ran after it. */
    Round then(Round next) {
        var both = new Round(
                seconds + next.seconds, new ArrayList<>(numbers), new ArrayList<>(nanos), errors + next.errors);
        both.numbers.addAll(next.numbers);
        both.nanos.addAll(next.nanos);
        return both;
    }

    double perSecond() {
        return numbers.size() / seconds;
    }
}
