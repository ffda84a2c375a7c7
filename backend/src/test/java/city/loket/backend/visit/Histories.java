package city.loket.backend.visit;

import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.Step.Act;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays random histories on the real database, each in a transaction that is rolled back at its end, each step in a savepoint.
 * The same seed tells the same histories.
 */
final class Histories {

    private static final int LONGEST = 20;

    private final World world;
    private final Truths truths;
    private final TransactionTemplate history;
    private final TransactionTemplate step;
    private final boolean databaseMayRefuse;
    private final Set<Act> moving = EnumSet.noneOf(Act.class);

    /** @param databaseMayRefuse whether code that lets the database's own rules speak is good enough */
    Histories(World world, Truths truths, PlatformTransactionManager transactions, boolean databaseMayRefuse) {
        this.world = world;
        this.truths = truths;
        this.history = new TransactionTemplate(transactions);
        this.step = new TransactionTemplate(transactions);
        this.step.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.databaseMayRefuse = databaseMayRefuse;
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

    /** Plays up to so many histories, for so long, until one breaks something. */
    Found play(long seed, int most, Duration longest) {
        var end = System.nanoTime() + longest.toNanos();
        var played = 0;
        var broken = Optional.<Broken>empty();
        while (broken.isEmpty() && played < most && System.nanoTime() < end) {
            broken = broken(random(new Random(seed + played++)));
        }
        return new Found(played, Set.copyOf(moving), broken.map(this::shortest));
    }

    private static List<Step> random(Random random) {
        return Stream.iterate(Step.random(random, Act.ARRIVE), step -> step.next(random))
                .limit(3 + random.nextInt(LONGEST))
                .toList();
    }

    /** Leaves out step after step as long as something still breaks. */
    private Broken shortest(Broken broken) {
        var shorter = IntStream.range(0, broken.steps().size())
                .mapToObj(left -> without(broken.steps(), left))
                .flatMap(steps -> broken(steps).stream())
                .findFirst();
        return shorter.map(this::shortest).orElse(broken);
    }

    private static List<Step> without(List<Step> steps, int left) {
        var shorter = new ArrayList<>(steps);
        shorter.remove(left);
        return shorter;
    }

    private Optional<Broken> broken(List<Step> steps) {
        return history.execute(status -> {
            status.setRollbackOnly();
            world.dawn();
            return firstBroken(steps);
        });
    }

    private Optional<Broken> firstBroken(List<Step> steps) {
        var before = List.<Visit>of();
        for (int i = 0; i < steps.size(); i++) {
            var refused = refused(steps.get(i));
            var after = world.everybody();
            var broken = refused.isPresent() ? List.of(refused.get()) : truths.broken(before, after);
            if (!broken.isEmpty()) {
                return Optional.of(new Broken(List.copyOf(steps.subList(0, i + 1)), broken.getFirst()));
            }
            if (!after.equals(before)) {
                moving.add(steps.get(i).act());
            }
            before = after;
        }
        return Optional.empty();
    }

    /** A refusal by the code is an answer like others; one by the database is not, unless the code is careless. */
    private Optional<String> refused(Step next) {
        try {
            step.executeWithoutResult(status -> next.in(world));
        } catch (Refusal refusal) {
            return Optional.empty();
        } catch (DataIntegrityViolationException constraint) {
            return databaseMayRefuse
                    ? Optional.empty()
                    : Optional.of("Left to the database: " + constraint.getMessage());
        }
        return Optional.empty();
    }
}
