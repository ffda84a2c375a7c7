package city.loket.backend.outlook;

import static city.loket.backend.outlook.Queues.CARD;
import static city.loket.backend.outlook.Queues.NOW;
import static city.loket.backend.outlook.Queues.PASSPORT;
import static city.loket.backend.outlook.Queues.PICK_UP;
import static city.loket.backend.outlook.Queues.any;
import static city.loket.backend.outlook.Queues.at;
import static city.loket.backend.outlook.Queues.counter;
import static city.loket.backend.outlook.Queues.rank;
import static city.loket.backend.outlook.Queues.waiting;
import static city.loket.backend.outlook.Queues.work;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.catalogue.ServiceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseTest {

    private static final Rank NEWCOMER = rank(999);

    private static Optional<Instant> calledAt(Course course, ServiceId service, Rank rank, Instant from) {
        return course.call(any(service), rank, from).map(Course.Call::at);
    }

    @ParameterizedTest
    @CsvSource({"1, 15", "2, 5", "3, 5", "4, 0"})
    void three_visits_of_five_minutes_are_shared_by_the_counters(int counters, int minutes) {
        var open = new ArrayList<OpenCounter>();
        for (int i = 0; i < counters; i++) {
            open.add(counter(0, PICK_UP));
        }
        var course = Course.of(open, List.of(waiting(1, PICK_UP, 5), waiting(2, PICK_UP, 5), waiting(3, PICK_UP, 5)));

        assertThat(calledAt(course, PICK_UP, NEWCOMER, NOW)).contains(at(minutes));
    }

    @Test
    void whoever_is_at_a_counter_is_finished_first() {
        var course = Course.of(List.of(counter(7, PICK_UP)), List.of(waiting(1, PICK_UP, 5)));

        assertThat(calledAt(course, PICK_UP, rank(1), NOW)).contains(at(7));
        assertThat(calledAt(course, PICK_UP, NEWCOMER, NOW)).contains(at(12));
    }

    @Test
    void a_counter_that_does_not_handle_the_service_helps_only_by_taking_others() {
        var course = Course.of(
                List.of(counter(0, PICK_UP), counter(0, PICK_UP, PASSPORT)),
                List.of(waiting(1, PICK_UP, 4), waiting(2, PICK_UP, 6), waiting(3, PASSPORT, 9)));

        assertThat(calledAt(course, PASSPORT, rank(3), NOW)).contains(at(6));
        assertThat(calledAt(course, PICK_UP, NEWCOMER, NOW)).contains(at(4));
    }

    @Test
    void somebody_expected_goes_before_only_after_having_come() {
        var expected = new Party(rank(1), any(PICK_UP), at(8), work(10), false);
        var course = Course.of(
                List.of(counter(0, PICK_UP)), List.of(expected, waiting(2, PICK_UP, 5), waiting(3, PICK_UP, 5)));

        assertThat(calledAt(course, PICK_UP, rank(3), NOW)).contains(at(5));
        assertThat(calledAt(course, PICK_UP, NEWCOMER, NOW)).contains(at(20));
    }

    @Test
    void an_idle_counter_takes_a_newcomer_at_once() {
        var course = Course.of(List.of(counter(2, PICK_UP)), List.of(waiting(1, PASSPORT, 5)));

        assertThat(calledAt(course, PICK_UP, NEWCOMER, at(1))).contains(at(2));
        assertThat(calledAt(course, PICK_UP, NEWCOMER, at(30))).contains(at(30));
    }

    @Test
    void whoever_was_sent_to_one_counter_waits_for_that_one_alone() {
        var busy = counter(9, PASSPORT);
        var sent = new Party(rank(1), new Wanted.OneAlone(busy.id()), NOW, work(5), true);
        var course = Course.of(List.of(counter(0, PICK_UP), busy), List.of(sent, waiting(2, PICK_UP, 5)));

        assertThat(course.call(sent.wanted(), sent.rank(), NOW).orElseThrow().at())
                .isEqualTo(at(9));
        assertThat(calledAt(course, PICK_UP, rank(2), NOW)).contains(NOW);
        assertThat(calledAt(course, PASSPORT, NEWCOMER, NOW)).contains(at(14));
    }

    @Test
    void nothing_is_known_of_a_service_that_no_counter_handles() {
        var course = Course.of(List.of(counter(0, PICK_UP)), List.of(waiting(1, CARD, 5)));

        assertThat(course.call(any(CARD), rank(1), NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whoever_is_ahead_is_exactly_who_is_called_before(long seed) {
        var random = new Random(seed);
        var parties = waiting(60, random);
        var course = Course.of(Queues.counters(5, random), parties);

        for (var mine : parties) {
            course.call(mine.wanted(), mine.rank(), NOW).ifPresent(call -> {
                var calledBefore = course.turns().stream()
                        .takeWhile(turn -> !mine.equals(turn.party()))
                        .filter(turn -> turn.counter().takes(mine.wanted()))
                        .map(Turn::party)
                        .filter(Objects::nonNull)
                        .toList();
                assertThat(call.before()).isEqualTo(calledBefore);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void one_more_counter_never_makes_the_wait_longer_among_equals(long seed) {
        var random = new Random(seed);
        var parties = Queues.waiting(40, random).stream()
                .map(party -> waiting(party.rank().id(), PASSPORT, 6))
                .toList();
        var counters = new ArrayList<>(Queues.counters(4, random));
        var few = Course.of(counters, parties);
        counters.add(counter(random.nextInt(10), PASSPORT));
        var more = Course.of(counters, parties);

        assertThat(parties)
                .allSatisfy(party -> assertThat(
                                calledAt(more, PASSPORT, party.rank(), NOW).orElseThrow())
                        .isBeforeOrEqualTo(
                                calledAt(few, PASSPORT, party.rank(), NOW).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nobody_is_called_while_somebody_with_a_better_place_could_be(long seed) {
        var random = new Random(seed);
        var course = Course.of(Queues.counters(6, random), waiting(80, random));
        var waiting = new ArrayList<>(course.turns().stream()
                .map(Turn::party)
                .filter(Objects::nonNull)
                .toList());

        for (var turn : course.turns()) {
            var taken = turn.party();
            if (taken != null) {
                assertThat(waiting)
                        .filteredOn(party -> turn.counter().takes(party.wanted()))
                        .noneMatch(party -> taken.rank().isBehind(party.rank()));
                waiting.remove(taken);
            }
        }
    }
}
