package city.loket.journeys.bench.day;

import city.loket.journeys.bench.day.Clerk.Break;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Who works at which counter, what they can do, and when they have their breaks. */
record Roster(DayOffice office, Timeline timeline, Waits waits, Clerks clerks) {

    private static final List<List<String>> SKILLS = List.of(
            List.of("pick-up", "collection", "certificate", "travel-card", "registration", "id-card"),
            List.of("pick-up", "collection", "certificate"),
            List.of("id-card", "travel-card", "registration"),
            List.of("pick-up", "certificate", "travel-card", "id-card"));

    List<Clerk> of(Instant opening, long seed) {
        return IntStream.rangeClosed(1, DayOffice.COUNTERS)
                .mapToObj(number -> clerk(number, opening, seed))
                .toList();
    }

    private Clerk clerk(int number, Instant opening, long seed) {
        var skills = SKILLS.get(number % SKILLS.size());
        return new Clerk(
                office.clerk(number, skills),
                Set.copyOf(skills),
                breaks(number, opening),
                timeline,
                waits,
                clerks,
                new Chance(seed + number));
    }

    /** Coffee and lunch, one after the other, so that never more than three are away. */
    private static List<Break> breaks(int number, Instant opening) {
        return List.of(
                new Break(opening.plus(Duration.ofMinutes(105 + 8L * number)), Duration.ofMinutes(15)),
                new Break(opening.plus(Duration.ofMinutes(225 + 12L * number)), Duration.ofMinutes(30)));
    }
}
