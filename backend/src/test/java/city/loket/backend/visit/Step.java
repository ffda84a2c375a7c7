package city.loket.backend.visit;

import java.util.Random;

/**
 * One thing that happens in a {@link World}. Its numbers choose among what is there, so a history without some of its steps is a
 * history too.
 */
record Step(Act act, int who, int what) {

    /** In the order in which they tend to happen. */
    enum Act {
        ARRIVE(World::arrives),
        CHECK_IN(World::checksIn),
        COME_TO_DESK(World::comesToDesk),
        WALK_IN((world, who, what) -> world.walksIn()),
        SIGNAL((world, who, what) -> world.boothSignals()),
        PRESENT(World::presentsSlip),
        JUDGE(World::staffJudge),
        NUMBER((world, who, what) -> world.asksForNumber(who)),
        TELL((world, who, what) -> world.isToldNumber(who)),
        PRINTED(World::ticketPrinted),
        PRINT_AT_DESK(World::isPrintedAtDesk),
        CALL((world, who, what) -> world.isCalled(what)),
        PARK((world, who, what) -> world.isParked(who)),
        RESUME((world, who, what) -> world.isResumed(who)),
        START((world, who, what) -> world.isServed(who)),
        REJECT(World::photoRejected),
        TRANSFER(World::isTransferred),
        FINISH((world, who, what) -> world.isFinished(who)),
        NO_SHOW((world, who, what) -> world.doesNotCome(who)),
        PUT_BACK((world, who, what) -> world.isPutBack(who)),
        RETURN((world, who, what) -> world.isReturned(who)),
        LEAVE(World::leaves),
        BRING_BACK(World::isBroughtBack),
        PRIORITY(World::hasPriority),
        PRIORITY_TAKEN_BACK((world, who, what) -> world.hasNoPriority(who)),
        BOOTH_BREAKS((world, who, what) -> world.boothBreaks()),
        BOOTH_WORKS((world, who, what) -> world.boothWorks()),
        PASS((world, who, what) -> world.timePasses(what)),
        ROUND((world, who, what) -> world.clockWalks()),
        END_OF_DAY((world, who, what) -> world.dayEnds());

        private final Deed deed;

        Act(Deed deed) {
            this.deed = deed;
        }
    }

    static Step random(Random random, Act act) {
        return new Step(act, random.nextInt(60), random.nextInt(60));
    }

    /** What may follow: as a rule one of the next two acts, otherwise any. */
    Step next(Random random) {
        var acts = Act.values();
        var next = random.nextInt(3) == 0 ? random.nextInt(acts.length) : act.ordinal() + 1 + random.nextInt(2);
        return random(random, acts[next % acts.length]);
    }

    void in(World world) {
        act.deed.in(world, who, what);
    }

    @Override
    public String toString() {
        return act + "(" + who + "," + what + ")";
    }

    interface Deed {
        void in(World world, int who, int what);
    }
}
