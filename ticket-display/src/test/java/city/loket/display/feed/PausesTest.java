package city.loket.display.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PausesTest {

    private final Pauses pauses = new Pauses();

    @Test
    void pauses_grow_to_ten_seconds_and_no_further() {
        assertThat(Stream.generate(pauses::next).limit(7).map(Duration::toMillis))
                .containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 10_000L, 10_000L);
    }

    @Test
    void after_a_success_they_are_short_again() {
        pauses.next();
        pauses.startAgain();

        assertThat(pauses.next()).isEqualTo(Duration.ofMillis(500));
    }
}
