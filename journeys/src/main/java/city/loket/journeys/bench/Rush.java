package city.loket.journeys.bench;

import city.loket.journeys.town.Queue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * What clerks who emptied the queue at the same time got done.
 *
 * @param nanos how long each call took
 * @param falseEmpty how often a clerk was told that nobody waits while somebody did
 */
record Rush(double seconds, List<Long> called, List<Long> nanos, List<Exception> errors, int falseEmpty) {

    private static final int MOST_ERRORS = 100;

    static Rush nothing() {
        return new Rush(0, List.of(), List.of(), List.of(), 0);
    }

    /** Each calls until nobody waits for them; counters are opened and closed outside the measured time. */
    static Rush of(Bell.Side side, List<BenchClerk> clerks, Queue queue) throws Exception {
        var bells = new ArrayList<Bell>();
        try {
            var works = new ArrayList<Callable<Rush>>();
            for (var clerk : clerks) {
                var bell = side.of(clerk);
                bells.add(bell);
                works.add(() -> alone(bell, clerk, queue));
            }
            var together = Together.of(works);
            var sum = nothing();
            for (var part : together.parts()) {
                sum = sum.then(part);
            }
            return new Rush(together.seconds(), sum.called, sum.nanos, sum.errors, sum.falseEmpty);
        } finally {
            for (var bell : bells) {
                bell.close();
            }
        }
    }

    private static Rush alone(Bell bell, BenchClerk clerk, Queue queue) {
        var rush = new Rush(0, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
        int falseEmpty = 0;
        while (rush.errors.size() < MOST_ERRORS) {
            try {
                if (!rush.callsOne(bell)) {
                    if (queue.waitingFor(clerk.services()) == 0) {
                        break;
                    }
                    falseEmpty++; // nobody comes any more: whoever waits now has been waiting
                }
            } catch (Exception failed) {
                rush.errors.add(failed);
            }
        }
        return new Rush(0, rush.called, rush.nanos, rush.errors, falseEmpty);
    }

    private boolean callsOne(Bell bell) throws Exception {
        long begin = System.nanoTime();
        var visit = bell.next();
        nanos.add(System.nanoTime() - begin);
        if (visit == null) {
            return false;
        }
        called.add(visit);
        bell.noShow();
        return true;
    }

    /** Adds what was done in a rush after this one. */
    Rush then(Rush next) {
        return new Rush(
                seconds + next.seconds,
                joined(called, next.called),
                joined(nanos, next.nanos),
                joined(errors, next.errors),
                falseEmpty + next.falseEmpty);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** This rush. Throws when something failed. */
    Rush orFail() {
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.size() + " calls failed", errors.getFirst());
        }
        return this;
    }

    double perSecond() {
        return called.size() / seconds;
    }
}
