package city.loket.backend.visit;

import city.loket.backend.calling.CounterSession;
import city.loket.backend.calling.Desk;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One visitor, one counter; first come, first served; and nobody is told "nobody waits" while somebody does. */
record CallTruth(World world) implements Truth {

    private static final Comparator<Visit> EARLIEST_DUE =
            Comparator.comparing(Visit::dueAt).thenComparing(visit -> visit.id().value());

    @Override
    public Stream<String> broken(Moment moment) {
        return Stream.of(crowded(moment), jumped(moment), overlooked(moment)).flatMap(found -> found);
    }

    private static Stream<String> crowded(Moment moment) {
        var busy = new HashSet<>();
        return moment.after().stream()
                .flatMap(visit -> visit.counter().stream())
                .filter(counter -> !busy.add(counter))
                .map(counter -> "one_counter_one_visit: two are at " + counter);
    }

    private Stream<String> jumped(Moment moment) {
        return moment.from(VisitStatus.WAITING, VisitStatus.CALLED).stream()
                .flatMap(called -> jumped(called, callerOf(called, moment), moment));
    }

    private Stream<String> jumped(Visit called, CounterSession caller, Moment moment) {
        if (caller.onBreak()) {
            return Stream.of("first come, first served: %s is called during a break".formatted(called.id()));
        }
        var reason = world.the(Desk.class).outOfTurn(called.id());
        return first(moment, caller).stream()
                .filter(first -> EARLIEST_DUE.compare(first, called) < 0 && reason.isEmpty())
                .map(first -> "first come, first served: %s is called before %s".formatted(called.id(), first.id()));
    }

    private CounterSession callerOf(Visit called, Moment moment) {
        var counter = moment.now(called.id()).flatMap(Visit::counter);
        return world.shifts().opened().stream()
                .filter(session -> Optional.of(session.counter()).equals(counter))
                .findFirst()
                .orElseThrow();
    }

    private Stream<String> overlooked(Moment moment) {
        return moment.did(Act.CALL) && !moment.moved()
                ? world.shifts().at(moment.step()).flatMap(clerk -> first(moment, clerk)).stream()
                        .map(first ->
                                "one counter, one visitor: nobody was called while %s waits".formatted(first.id()))
                : Stream.empty();
    }

    /** Whom this clerk must call. */
    private static Optional<Visit> first(Moment moment, CounterSession clerk) {
        return waiting(moment).stream()
                .filter(visit -> clerk.services().contains(visit.service()))
                .min(EARLIEST_DUE);
    }

    private static List<Visit> waiting(Moment moment) {
        return moment.before().stream()
                .filter(visit -> visit.status() == VisitStatus.WAITING)
                .toList();
    }
}
