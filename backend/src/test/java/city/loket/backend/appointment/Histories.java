package city.loket.backend.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Random histories, the same ones for the same seed.
 *
 * @param complaint what is wrong after a history; empty when nothing is
 */
record Histories(Function<List<Step>, Optional<String>> complaint) {

    private static final int LONGEST = 12;

    /** The shortest history that was found when this one went wrong, with what is wrong after it. */
    Optional<String> tried(long seed) {
        var random = new Random(seed);
        var history = Stream.generate(() -> Step.random(random))
                .limit(1 + random.nextInt(LONGEST))
                .toList();
        return complaint.apply(history).map(any -> told(shrunk(history)));
    }

    /** Leaves out one step after the other, as long as it still goes wrong. */
    private List<Step> shrunk(List<Step> wrong) {
        for (int i = 0; i < wrong.size(); i++) {
            var shorter = new ArrayList<>(wrong);
            shorter.remove(i);
            if (complaint.apply(shorter).isPresent()) {
                return shrunk(shorter);
            }
        }
        return wrong;
    }

    private String told(List<Step> history) {
        var steps = history.stream().map(Step::toString).collect(Collectors.joining("\n  "));
        return "after\n  %s\n%s".formatted(steps, complaint.apply(history).orElse("nothing"));
    }
}
