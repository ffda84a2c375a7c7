package city.loket.backend.appointment.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitTest {

    private long nanos = 1;

    private final Limit limit = new Limit(3, Duration.ofMinutes(1), new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    private Duration askedBy(String asker) {
        return limit.take(asker);
    }

    @Test
    void whoever_asks_too_often_is_told_how_long_to_wait() {
        for (int time = 0; time < 3; time++) {
            assertThat(askedBy("one")).isZero();
        }

        assertThat(askedBy("one")).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void whoever_waited_may_ask_again() {
        for (int time = 0; time < 4; time++) {
            askedBy("one");
        }

        nanos += Duration.ofSeconds(20).toNanos();

        assertThat(askedBy("one")).isZero();
        assertThat(askedBy("one")).isPositive();
    }

    @Test
    void one_does_not_suffer_for_another() {
        for (int time = 0; time < 4; time++) {
            askedBy("one");
        }

        assertThat(askedBy("other")).isZero();
    }
}
