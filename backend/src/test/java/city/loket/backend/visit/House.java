package city.loket.backend.visit;

import city.loket.backend.device.BoothId;
import city.loket.backend.device.Booths;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import java.time.Duration;
import java.util.List;

/** What happens without anybody at a counter: the booth, the time, and the end of the day. */
record House(World world, Clerk supervisor, BoothId booth) {

    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(70), Duration.ofMinutes(31), Duration.ofMinutes(61), Duration.ofHours(18));

    void boothSignals() {
        world.the(BoothCredits.class).signal(world.office().id(), booth);
    }

    void boothBreaks() {
        world.the(Booths.class).outOfOrder(world.office().id(), booth, staff(), "no paper");
    }

    void boothWorks() {
        world.the(Booths.class).workingAgain(world.office().id(), booth, staff());
    }

    void timePasses(Step step) {
        world.the(LoketClock.class).drive(world.now().plus(PAUSES.get(step.what() % PAUSES.size())), 0);
    }

    void clockWalks() {
        var round = world.the(BoothRound.class);
        world.everybody().forEach(visit -> {
            round.leave(visit);
            round.expire(visit);
        });
    }

    void dayEnds() {
        world.the(EndOfDay.class).end(world.office(), staff(), world.office().day(world.now()));
    }

    private Actor.Staff staff() {
        return new Actor.Staff(supervisor.staffId());
    }
}
