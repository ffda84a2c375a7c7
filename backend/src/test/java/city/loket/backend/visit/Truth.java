package city.loket.backend.visit;

import java.util.stream.Stream;

/** What must be true of an office after every step, and of the step itself (design §4). */
@FunctionalInterface
interface Truth {

    /** What is not true, in words that begin with the name of the rule; empty when all is well. */
    Stream<String> broken(Moment moment);

    static Truth all(Truth... truths) {
        return moment -> Stream.of(truths).flatMap(truth -> truth.broken(moment));
    }
}
