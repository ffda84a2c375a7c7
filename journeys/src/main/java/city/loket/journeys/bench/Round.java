package city.loket.journeys.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** What clients that worked at the same time got done. */
record Round(double seconds, List<String> numbers, List<Long> nanos, List<Exception> errors) {

    static Round nothing() {
        return new Round(0, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Lets each client give so many tickets; clients are made and closed outside the measured time. */
    static Round of(Issuer.Side side, int clients, int ticketsEach) throws Exception {
        var issuers = new ArrayList<Issuer>();
        try {
            for (int i = 0; i < clients; i++) {
                issuers.add(side.client());
            }
            var together = Together.of(issuers.stream()
                    .<Callable<Round>>map(issuer -> () -> alone(issuer, ticketsEach))
                    .toList());
            var sum = nothing().lasting(together.seconds());
            for (var part : together.parts()) {
                sum = sum.with(part);
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
        var errors = new ArrayList<Exception>();
        for (int i = 0; i < tickets; i++) {
            long begin = System.nanoTime();
            try {
                numbers.add(issuer.issue());
                nanos.add(System.nanoTime() - begin);
            } catch (Exception failed) {
                errors.add(failed);
            }
        }
        return new Round(0, numbers, nanos, errors);
    }

    private Round lasting(double time) {
        return new Round(time, numbers, nanos, errors);
    }

    /** Adds what another got done beside this one. */
    private Round with(Round part) {
        numbers.addAll(part.numbers);
        nanos.addAll(part.nanos);
        errors.addAll(part.errors);
        return this;
    }

    /** Adds what was done in a round after this one. */
    Round then(Round next) {
        return new Round(seconds + next.seconds, numbers, nanos, errors).with(next);
    }

    /** This round. Throws when a request failed. */
    Round orFail() {
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.size() + " requests failed", errors.getFirst());
        }
        return this;
    }

    double perSecond() {
        return numbers.size() / seconds;
    }
}
