package city.loket.backend.visit;

import city.loket.backend.calling.CounterSession;
import city.loket.backend.calling.Desk;
import city.loket.backend.calling.Jump;
import city.loket.backend.calling.Onward;
import city.loket.backend.calling.Parking;
import city.loket.backend.visit.VisitState.LeftReason;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What clerks do with visitors, each at the counter that they have open. */
record Desks(World world, Shifts shifts) {

    void calls(Step step) {
        world.the(Desk.class).callNext(shifts.session(step));
    }

    void callsThis(Step step) {
        var jump = Jump.values()[step.who() % Jump.values().length];
        world.chosen(step).ifPresent(visit -> world.the(Desk.class).callThis(shifts.session(step), visit.id(), jump));
    }

    void recalls(Step step) {
        at(step, world.the(Desk.class)::recall);
    }

    void starts(Step step) {
        at(step, world.the(Desk.class)::start);
    }

    void finishes(Step step) {
        at(step, world.the(Desk.class)::finish);
    }

    void getsNoAnswer(Step step) {
        at(step, world.the(Desk.class)::noShow);
    }

    void putsBack(Step step) {
        at(step, world.the(Desk.class)::putBack);
    }

    void parks(Step step) {
        at(step, world.the(Parking.class)::park);
    }

    void resumes(Step step) {
        at(step, world.the(Parking.class)::resume);
    }

    void returns(Step step) {
        at(step, world.the(Parking.class)::returnToQueue);
    }

    void rejectsPhoto(Step step) {
        var whose = step.what() % 2 == 0 ? List.<Integer>of() : List.of(1 + step.what() % 3);
        at(step, (clerk, visit) -> world.the(Onward.class).rejectPhoto(clerk, visit, whose, Rejection.GLASSES));
    }

    void transfers(Step step) {
        var to = step.what() % 3 == 0 ? world.without() : world.withPhotos();
        world.chosen(step).ifPresent(visit -> world.the(Onward.class).transfer(shifts.session(step), visit.id(), to));
    }

    void judges(Step step) {
        PhotoEvidence evidence = step.what() % 2 == 0
                ? new PhotoEvidence.StaffConfirmed(shifts.staff(step).id())
                : new PhotoEvidence.StaffWaived(shifts.staff(step).id(), "small");
        var whose = step.what() % 4 == 0 ? List.<Integer>of() : List.of(1 + step.what() % 3);
        world.chosen(step)
                .ifPresent(visit -> world.the(PhotoChecks.class)
                        .judged(world.office(), shifts.staff(step), visit.id(), whose, evidence));
    }

    void tellsNumber(Step step) {
        world.chosen(step)
                .ifPresent(
                        visit -> world.the(Dispenser.class).tellNumber(world.office(), shifts.staff(step), visit.id()));
    }

    void letsGo(Step step) {
        var reason = step.what() % 2 == 0 ? LeftReason.NO_PHOTO : LeftReason.OWN_WISH;
        world.chosen(step)
                .ifPresent(visit ->
                        world.the(Departures.class).leave(world.office(), shifts.staff(step), visit.id(), reason));
    }

    void bringsBack(Step step) {
        var comeback = step.what() % 2 == 0 ? Comeback.OLD_PLACE : Comeback.FROM_NOW;
        world.chosen(step)
                .ifPresent(visit -> world.the(Departures.class)
                        .bringBack(world.office(), shifts.staff(step), visit.id(), comeback));
    }

    void givesPriority(Step step) {
        var need = Need.values()[step.what() % Need.values().length];
        world.chosen(step)
                .ifPresent(visit ->
                        world.the(Priorities.class).give(world.office(), shifts.staff(step), visit.id(), need));
    }

    void takesPriorityBack(Step step) {
        world.chosen(step)
                .ifPresent(
                        visit -> world.the(Priorities.class).takeBack(world.office(), shifts.staff(step), visit.id()));
    }

    /** The clerk at whose counter the visitor is acts; now and then, or when there is none, another one. */
    private void at(Step step, BiConsumer<CounterSession, VisitId> act) {
        world.chosen(step).ifPresent(visit -> act.accept(whose(visit, step), visit.id()));
    }

    private CounterSession whose(Visit visit, Step step) {
        return shifts.opened().stream()
                .filter(session -> !step.stray() && visit.counter().equals(Optional.of(session.counter())))
                .findFirst()
                .orElseGet(() -> shifts.session(step));
    }
}
