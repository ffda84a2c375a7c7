package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.visit.Place.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The order of the queue: total, stable, and never unfair for longer than a priority. */
class PlaceTest {

    private static final Instant NINE = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration MOST = Duration.ofMinutes(60);

    private record Someone(Place place, long id) {

        static final Comparator<Someone> ORDER =
                Comparator.comparing((Someone one) -> one.place().dueAt()).thenComparing(Someone::id);
    }

    private static List<Someone> crowd(long seed) {
        var random = new Random(seed);
        return IntStream.range(0, 60)
                .mapToObj(id -> new Someone(place(random), id))
                .toList();
    }

    /** Minutes, so that many are due at the same moment. */
    private static Place place(Random random) {
        var from = NINE.plus(Duration.ofMinutes(random.nextInt(120)));
        var origin = Origin.values()[random.nextInt(Origin.values().length)];
        var handicap = Duration.ofMinutes(origin == Origin.WALK_IN ? 10 : 0);
        var priority = random.nextInt(4) == 0 ? Duration.ofMinutes(20) : Duration.ZERO;
        return new Place(origin, from, handicap, priority);
    }

    @Test
    void the_order_is_total_and_does_not_depend_on_how_the_crowd_stands() {
        for (var seed = 0; seed < 200; seed++) {
            var crowd = new ArrayList<>(crowd(seed));
            var ordered = crowd.stream().sorted(Someone.ORDER).toList();
            Collections.shuffle(crowd, new Random(seed));

            assertThat(crowd.stream().sorted(Someone.ORDER).toList()).isEqualTo(ordered);
            assertThat(IntStream.range(1, ordered.size()))
                    .allMatch(i -> Someone.ORDER.compare(ordered.get(i - 1), ordered.get(i)) < 0);
        }
    }

    @Test
    void nobody_is_passed_by_whoever_comes_later_than_a_priority_and_the_handicap_reach() {
        for (var seed = 0; seed < 200; seed++) {
            var ordered = crowd(seed).stream().sorted(Someone.ORDER).toList();
            for (var i = 1; i < ordered.size(); i++) {
                var passing = ordered.get(i - 1).place();
                var passed = ordered.get(i).place();
                var reach = passing.priority().plus(passed.handicap());
                assertThat(Duration.between(passed.from(), passing.from())).isLessThanOrEqualTo(reach);
            }
        }
    }

    @Test
    void priority_changes_nothing_between_two_who_both_have_it() {
        var first = Place.walkIn(NINE, Duration.ofMinutes(10)).withPriority(MOST);
        var second = Place.walkIn(NINE.plusMillis(1), Duration.ofMinutes(10)).withPriority(MOST);

        assertThat(first.dueAt()).isBefore(second.dueAt());
    }

    @Test
    void a_walk_in_is_due_at_the_first_touch_plus_the_handicap_minus_the_priority() {
        var place = Place.walkIn(NINE, Duration.ofMinutes(10)).withPriority(Duration.ofMinutes(20));

        assertThat(place.dueAt()).isEqualTo(NINE.minus(Duration.ofMinutes(10)));
    }
}
