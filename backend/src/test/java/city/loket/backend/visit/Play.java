package city.loket.backend.visit;

import city.loket.backend.platform.Actor;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.Histories.Broken;
import city.loket.backend.visit.Moment.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;

/** Plays one history after the other, each step as a command, and looks at what is true after each. */
final class Play {

    private static final Actor SOMEBODY = new Actor.Staff(0);

    private final World world;
    private final Truth truth;
    private final boolean databaseMayRefuse;
    private final Set<Act> moving = EnumSet.noneOf(Act.class);

    /** @param databaseMayRefuse whether code that lets the database's own rules speak is good enough */
    Play(World world, boolean databaseMayRefuse) {
        this.world = world;
        this.truth =
                Truth.all(new PhotoTruth(world), new PlaceTruth(world), new CallTruth(world), new RecordTruth(world));
        this.databaseMayRefuse = databaseMayRefuse;
    }

    /** The acts that ever moved a visit. */
    Set<Act> moving() {
        return Set.copyOf(moving);
    }

    /** @param story what happens next, as everybody stands */
    Optional<Broken> firstBroken(int steps, Function<List<Visit>, Step> story) {
        var told = new ArrayList<Step>();
        var before = world.everybody();
        while (told.size() < steps) {
            var command = CommandId.random();
            var moment = happens(story.apply(before), command, before);
            told.add(moment.step());
            var broken = broken(moment, command);
            if (broken.isPresent()) {
                return Optional.of(new Broken(told, broken.get()));
            }
            if (moment.moved()) {
                moving.add(moment.step().act());
            }
            before = moment.after();
        }
        return Optional.empty();
    }

    private Moment happens(Step step, CommandId command, List<Visit> before) {
        var outcome = asked(step, command);
        return new Moment(step, outcome, before, world.everybody());
    }

    private Optional<String> broken(Moment moment, CommandId command) {
        if (moment.outcome() == Outcome.LEFT_TO_THE_DATABASE && !databaseMayRefuse) {
            return Optional.of("The code left it to the database to refuse");
        }
        return truth.broken(moment)
                .findFirst()
                .or(() -> moment.step().twice() ? askedAgain(moment, command) : Optional.empty());
    }

    private Optional<String> askedAgain(Moment moment, CommandId command) {
        asked(moment.step(), command);
        return world.everybody().equals(moment.after())
                ? Optional.empty()
                : Optional.of("asked twice, done once: a second %s changed something"
                        .formatted(moment.step().act()));
    }

    private Outcome asked(Step step, CommandId command) {
        try {
            return world.the(Commands.class).once(SOMEBODY, command, step, Outcome.class, () -> {
                step.act().happens(world, step);
                return Outcome.DONE;
            });
        } catch (Refusal refusal) {
            return Outcome.REFUSED;
        } catch (DataAccessException constraint) {
            return Outcome.LEFT_TO_THE_DATABASE;
        }
    }
}
