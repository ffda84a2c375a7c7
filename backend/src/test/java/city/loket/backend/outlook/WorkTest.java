package city.loket.backend.outlook;

import static city.loket.backend.outlook.Queues.work;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkTest {

    @ParameterizedTest
    @CsvSource({"0, 10", "3, 7", "5, 5", "9, 5", "60, 5"})
    void what_is_left_gets_less_until_half_of_the_usual_time(int elapsed, int left) {
        assertThat(work(10).after(Duration.ofMinutes(elapsed)).duration()).isEqualTo(Duration.ofMinutes(left));
    }

    @Test
    void whoever_may_not_come_takes_less_time_and_makes_it_less_certain() {
        var maybe = work(10).withChance(0.8);

        assertThat(maybe.duration()).isEqualTo(Duration.ofMinutes(8));
        assertThat(Math.sqrt(maybe.variance()) / maybe.seconds()).isGreaterThan(0.5);
    }
}
