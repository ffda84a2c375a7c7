package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.Problem;
import city.loket.backend.catalogue.BoundLine;
import city.loket.backend.catalogue.DateBound.From;
import city.loket.backend.catalogue.OwnDates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a date that only the visitor knows.
 *
 * @param name also the field's id
 * @param rules what depends on it, in words
 * @param typed as it was typed; empty before
 * @param wrong the key of what is wrong with it; {@code null} when nothing is
 */
record DateField(
        String name,
        List<String> rules,
        String typed,
        @Nullable String wrong) {

    static List<DateField> of(Asked asked, List<Problem> problems) {
        return asked.choice().asked().stream()
                .map(from -> field(from, asked, problems))
                .toList();
    }

    private static DateField field(From from, Asked asked, List<Problem> problems) {
        var name = OwnDates.field(from);
        return new DateField(
                name,
                asked.choice().bounds().stream()
                        .filter(bound -> bound.from() == from)
                        .map(bound -> BoundLine.withReason(bound, asked.language()))
                        .distinct()
                        .toList(),
                asked.address().chosen().getOrDefault(name, ""),
                problems.stream()
                        .filter(problem -> problem.field().equals(name))
                        .findFirst()
                        .map(Problem::key)
                        .orElse(null));
    }
}
