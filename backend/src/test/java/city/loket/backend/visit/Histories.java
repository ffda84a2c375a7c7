package city.loket.backend.visit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays random histories on the real database, each in a transaction that is rolled back at its end, each step a command in
 * a savepoint. The same seed tells the same histories.
 */
final class Histories {

    private static final int LONGEST = 30;
    private static final int MOST = 3_000;

    private final World world;
    private final Play play;
    private final TransactionTemplate history;

    Histories(World world, PlatformTransactionManager transactions, boolean databaseMayRefuse) {
        this.world = world;
        this.play = new Play(world, databaseMayRefuse);
        this.history = new TransactionTemplate(transactions);
    }

    /**
     * What was found.
     *
     * @param played how many histories
     * @param moving the acts that ever moved a visit
     */
    record Found(int played, Set<Act> moving, Optional<Broken> broken) {}

    /** The shortest history found, and what is not true after it. */
    record Broken(List<Step> steps, String what) {
        @Override
        public String toString() {
            return steps + " => " + what;
        }
    }

    /** Plays until something breaks, or for so long and until each of these acts has moved somebody. */
    Found play(long seed, Duration atLeast, Set<Act> wanted) {
        var end = System.nanoTime() + atLeast.toNanos();
        var played = 0;
        var broken = Optional.<Broken>empty();
        while (broken.isEmpty()
                && played < MOST
                && (System.nanoTime() < end || !play.moving().containsAll(wanted))) {
            broken = random(new Random(seed + played++));
        }
        return new Found(played, play.moving(), broken.map(this::shortest));
    }

    private Optional<Broken> random(Random random) {
        return played(3 + random.nextInt(LONGEST), everybody -> Step.random(random, everybody));
    }

    /** Leaves out or simplifies step after step as long as something still breaks. */
    private Broken shortest(Broken broken) {
        return shorter(broken.steps())
                .flatMap(steps -> again(steps).stream())
                .findFirst()
                .map(this::shortest)
                .orElse(broken);
    }

    private static Stream<List<Step>> shorter(List<Step> steps) {
        return IntStream.range(0, steps.size())
                .boxed()
                .flatMap(place -> Stream.of(
                                Stream.of(changed(steps, place, Optional.empty(), UnaryOperator.identity())),
                                Stream.of(changed(steps, place, Optional.empty(), Step::toOneBefore)),
                                steps.get(place)
                                        .simpler()
                                        .map(Optional::of)
                                        .map(simpler -> changed(steps, place, simpler, UnaryOperator.identity())))
                        .flatMap(found -> found));
    }

    private static List<Step> changed(List<Step> steps, int place, Optional<Step> instead, UnaryOperator<Step> later) {
        var before = steps.subList(0, place).stream();
        var after = steps.subList(place + 1, steps.size()).stream().map(later);
        return Stream.concat(Stream.concat(before, instead.stream()), after).toList();
    }

    private Optional<Broken> again(List<Step> steps) {
        var next = steps.iterator();
        return played(steps.size(), everybody -> next.next());
    }

    private Optional<Broken> played(int steps, Function<List<Visit>, Step> story) {
        return history.execute(status -> {
            status.setRollbackOnly();
            world.dawn();
            return play.firstBroken(steps, story);
        });
    }
}
