package city.loket.backend.visit;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One thing that happens in a {@link World}. Its numbers choose among what is there, so a history without some of its steps is a
 * history too.
 *
 * @param who whom it happens to, of those whom the act fits
 * @param what which clerk, which photo, how long: as the act takes it
 * @param stray whether it happens to anybody, however little it fits
 * @param twice whether the same command arrives a second time
 */
record Step(Act act, int who, int what, boolean stray, boolean twice) {

    private static final List<Act> ARRIVALS = List.of(Act.ARRIVE, Act.CHECK_IN, Act.COME_TO_DESK, Act.WALK_IN);

    /** Arrivals, what fits somebody who is there, and now and then anything. */
    static Step random(Random random, List<Visit> everybody) {
        var fitting = Stream.of(Act.values())
                .filter(act -> everybody.stream().anyMatch(act::fits))
                .toList();
        var dice = random.nextInt(10);
        if (dice < 2) {
            return of(random, List.of(Act.values()));
        }
        return of(random, dice < 4 || fitting.isEmpty() ? ARRIVALS : fitting);
    }

    private static Step of(Random random, List<Act> acts) {
        return new Step(
                acts.get(random.nextInt(acts.size())),
                random.nextInt(60),
                random.nextInt(60),
                random.nextInt(8) == 0,
                random.nextInt(6) == 0);
    }

    boolean mayHappenTo(Visit visit) {
        return stray || act.fits(visit);
    }

    /** To one of the first whom it fits, only to such, and only once. */
    Stream<Step> simpler() {
        return Stream.of(
                        IntStream.range(0, Math.min(who, 8)).mapToObj(this::to),
                        stray ? Stream.of(new Step(act, who, what, false, twice)) : Stream.<Step>empty(),
                        twice ? Stream.of(new Step(act, who, what, stray, false)) : Stream.<Step>empty())
                .flatMap(found -> found);
    }

    /** To the one before, as an earlier visitor is not there any more. */
    Step toOneBefore() {
        return to(Math.max(0, who - 1));
    }

    private Step to(int other) {
        return new Step(act, other, what, stray, twice);
    }

    @Override
    public String toString() {
        return "%s(%d,%d)%s%s".formatted(act, who, what, stray ? " stray" : "", twice ? " twice" : "");
    }
}
