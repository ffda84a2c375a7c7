package city.loket.backend.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueEstimatesTest {

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "3, 1, 15", "3, 2, 8", "1, 4, 2"})
    void the_wait_is_the_work_ahead_shared_by_the_counters_rounded_up(int ahead, int counters, int minutes) {
        assertThat(QueueEstimates.minutes(ahead, counters, Duration.ofMinutes(5)))
                .isEqualTo(minutes);
    }
}
