package city.loket.display.screen;

import static city.loket.display.Samples.MORNING;
import static city.loket.display.Samples.call;
import static city.loket.display.Samples.leuven;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.display.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BellTest {

    private final Bell bell = new Bell();

    @Test
    void a_call_rings_once() {
        var board = leuven(MORNING, call("A042", "3", MORNING));

        assertThat(bell.ring(board, MORNING)).hasSize(1);
        assertThat(bell.ring(board, MORNING.plusSeconds(1))).isEmpty();
    }

    @Test
    void a_recall_rings_again() {
        bell.ring(leuven(MORNING, call("A042", "3", MORNING)), MORNING);
        var later = MORNING.plusSeconds(30);

        assertThat(bell.ring(leuven(later, call("A042", "3", later)), later)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "19, true", "20, false", "3600, false", "-2, true"})
    void only_what_is_younger_than_twenty_seconds_rings(long age, boolean rings) {
        var board = leuven(MORNING, call("A042", "3", MORNING.minusSeconds(age)));

        assertThat(bell.ring(board, MORNING).isEmpty()).isNotEqualTo(rings);
    }

    @Test
    void a_call_that_was_old_once_stays_silent_when_the_clock_is_set_back() {
        var board = leuven(MORNING, call("A042", "3", MORNING));
        bell.ring(board, MORNING.plusSeconds(60));

        assertThat(bell.ring(board, MORNING)).isEmpty();
    }

    @Test
    void a_visitor_who_went_to_the_counter_and_is_shown_as_called_again_does_not_ring_twice() {
        var call = call("A042", "3", MORNING);
        bell.ring(leuven(MORNING, call), MORNING);
        bell.ring(Samples.withEarlier(leuven(MORNING), call), MORNING);

        assertThat(bell.ring(leuven(MORNING, call), MORNING)).isEmpty();
    }

    @Test
    void two_calls_at_once_ring_in_the_order_in_which_they_were_made() {
        var first = call("A042", "3", MORNING.minusSeconds(1));
        var second = call("B017", "5", MORNING);

        assertThat(bell.ring(leuven(MORNING, second, first), MORNING)).containsExactly(first, second);
    }
}
