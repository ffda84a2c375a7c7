package city.loket.backend.visit;

import city.loket.backend.visit.VisitState.Gone;
import city.loket.backend.visit.VisitState.Serving;
import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody is lost, and everybody keeps one number, which nobody else has, and one place. */
record PlaceTruth(World world) implements Truth {

    @Override
    public Stream<String> broken(Moment moment) {
        return Stream.of(
                        moment.before().stream().flatMap(visit -> moved(visit, moment)),
                        sameNumbers(moment),
                        forgotten(moment),
                        unexplained(moment))
                .flatMap(found -> found);
    }

    private static Stream<String> moved(Visit before, Moment moment) {
        return moment.now(before.id())
                .map(after -> moved(before, after))
                .orElseGet(() -> Stream.of("nobody is lost: %s is not there any more".formatted(before.id())));
    }

    private static Stream<String> moved(Visit before, Visit after) {
        if (before.number() != null && !before.number().equals(after.number())) {
            return Stream.of("number_once: %s had %s and has %s"
                    .formatted(before.id(), before.numberText(), after.numberText()));
        }
        return before.over()
                        && !(before.state() instanceof Gone)
                        && !after.state().equals(before.state())
                ? Stream.of("nobody is lost: %s ended as %s and now is %s"
                        .formatted(before.id(), before.status(), after.status()))
                : Stream.empty();
    }

    private Stream<String> unexplained(Moment moment) {
        return new RecordedPlaces(world.the(JdbcClient.class))
                .broken(world.office().id(), moment.after()).stream().map("first come, first served: "::concat);
    }

    private static Stream<String> sameNumbers(Moment moment) {
        var given = new HashSet<String>();
        return moment.after().stream()
                .filter(visit -> visit.number() != null)
                .map(visit -> visit.day() + " " + Objects.requireNonNull(visit.numberText()))
                .filter(number -> !given.add(number))
                .map("number_once: two have "::concat);
    }

    /** The end of the day ends every visit that is not being served. */
    private static Stream<String> forgotten(Moment moment) {
        return moment.did(Act.END_OF_DAY)
                ? moment.after().stream()
                        .filter(visit -> !visit.over() && !(visit.state() instanceof Serving))
                        .map(visit -> "nobody is lost: %s is %s after the end of the day"
                                .formatted(visit.id(), visit.status()))
                : Stream.empty();
    }
}
