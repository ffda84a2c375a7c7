package city.loket.journeys.bench;

import city.loket.journeys.town.Queue;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What must not happen to those who wait, as the database has it.
 *
 * @param doubleCalls visitors called more than once, or told to two clerks
 * @param skipped visitors who were never called
 * @param violations visitors called while somebody with an earlier place waited for something that counter handles
 */
record Disorder(long calls, long doubleCalls, long skipped, long violations) {

    static Disorder none() {
        return new Disorder(0, 0, 0, 0);
    }

    /** Since this record. */
    static Disorder in(Queue queue, long record, Rush rush, Collection<BenchClerk> clerks) {
        var told = rush.called().size() - rush.called().stream().distinct().count();
        return new Disorder(
                queue.calledAfter(record).size(),
                queue.calledTwice(record) + told,
                queue.waitingFor(Set.copyOf(BenchClerk.SERVICES)),
                queue.jumped(record, BenchClerk.skills(List.copyOf(clerks))).size());
    }

    Disorder and(Disorder other) {
        return new Disorder(
                calls + other.calls,
                doubleCalls + other.doubleCalls,
                skipped + other.skipped,
                violations + other.violations);
    }
}
