package city.loket.backend.visit;

import java.util.List;
import java.util.Optional;

/** One step of a history, and how everybody stood before and after it. */
record Moment(Step step, Outcome outcome, List<Visit> before, List<Visit> after) {

    /** What became of the step's command. */
    enum Outcome {
        DONE,
        REFUSED,
        LEFT_TO_THE_DATABASE
    }

    /** That the step was done, and is this one. */
    boolean did(Act act) {
        return outcome == Outcome.DONE && step.act() == act;
    }

    boolean moved() {
        return !after.equals(before);
    }

    Optional<Visit> now(VisitId id) {
        return after.stream().filter(visit -> visit.id().equals(id)).findFirst();
    }

    /** Who was in this state before and is in that one now, as they were before. */
    List<Visit> from(VisitStatus from, VisitStatus to) {
        return before.stream()
                .filter(visit -> visit.status() == from
                        && now(visit.id()).filter(now -> now.status() == to).isPresent())
                .toList();
    }
}
