package city.loket.backend.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoketClockTest {

    private Instant outside = Instant.parse("2026-03-02T09:00:00.123456789Z");
    private final LoketClock clock = new LoketClock(() -> outside);

    @Test
    void it_ticks_in_milliseconds_as_the_database_does() {
        assertThat(clock.instant()).isEqualTo("2026-03-02T09:00:00.123Z");
    }

    @Test
    void it_is_the_systems_until_it_is_driven() {
        outside = outside.plusSeconds(5);
        assertThat(clock.instant()).isEqualTo("2026-03-02T09:00:05.123Z");
    }

    @Test
    void it_can_be_set_and_sped_up() {
        clock.drive(Instant.parse("2026-12-31T23:58:00Z"), 60);
        outside = outside.plusSeconds(2);
        assertThat(clock.instant()).isEqualTo("2027-01-01T00:00:00Z");
    }

    @Test
    void it_does_not_run_backwards() {
        assertThatThrownBy(() -> clock.drive(outside, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
