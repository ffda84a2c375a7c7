package city.loket.backend.visit;

import city.loket.backend.calling.CounterSession;
import city.loket.backend.calling.CounterSessions;
import city.loket.backend.calling.Handover;
import city.loket.backend.calling.Shift;
import city.loket.backend.calling.Takeovers;
import city.loket.backend.office.CounterId;
import city.loket.backend.platform.Actor;
import java.util.List;
import java.util.Optional;

/** What clerks do with counters. */
record Shifts(World world, List<Clerk> clerks, List<CounterId> counters) {

    /** Everybody begins the day, each at a counter of their own. */
    void begin() {
        for (int place = 0; place < clerks.size(); place++) {
            open(clerks.get(place), counters.get(place), false);
        }
    }

    /** Where they are, at another counter, or where somebody else is. */
    void opens(Step step) {
        open(clerk(step), counter(step), step.who() % 2 == 0);
    }

    private void open(Clerk clerk, CounterId counter, boolean move) {
        world.the(Shift.class).open(clerk, counter, clerk.skills(), move);
    }

    void closes(Step step) {
        world.the(Shift.class).close(session(step));
    }

    void breaksOff(Step step) {
        world.the(Shift.class).beginBreak(session(step));
    }

    void goesOn(Step step) {
        world.the(Shift.class).goOn(session(step));
    }

    void asks(Step step) {
        world.the(Handover.class).ask(clerk(step), counter(step), clerk(step).skills());
    }

    void answers(Step step) {
        world.the(Takeovers.class)
                .lastTo(session(step))
                .ifPresent(
                        question -> world.the(Handover.class).answer(clerk(step), question.id(), step.who() % 3 != 0));
    }

    /** Where this clerk works now, if anywhere. */
    Optional<CounterSession> at(Step step) {
        return world.the(CounterSessions.class).of(clerk(step).staffId());
    }

    List<CounterSession> opened() {
        return world.the(CounterSessions.class).open(world.office().id());
    }

    CounterSession session(Step step) {
        return world.the(Shift.class).current(clerk(step));
    }

    Actor.Staff staff(Step step) {
        return new Actor.Staff(clerk(step).staffId());
    }

    private Clerk clerk(Step step) {
        return clerks.get(step.what() % clerks.size());
    }

    private CounterId counter(Step step) {
        return counters.get(step.who() % counters.size());
    }
}
