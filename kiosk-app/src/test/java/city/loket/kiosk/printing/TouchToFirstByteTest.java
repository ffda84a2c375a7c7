package city.loket.kiosk.printing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TouchToFirstByteTest {

    private static final Instant TOUCH = Instant.parse("2026-03-02T09:00:00Z");

    private Instant now = TOUCH;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TouchToFirstByte line = new TouchToFirstByte(meters, () -> now);

    @Test
    void only_the_first_byte_after_the_touch_counts() {
        line.begins(TOUCH);
        now = TOUCH.plusMillis(70);
        line.out(3);
        now = TOUCH.plusMillis(200);
        line.out(500);

        assertThat(timer().count()).isOne();
        assertThat(timer().totalTime(MILLISECONDS)).isEqualTo(70);
    }

    @Test
    void what_is_on_the_line_between_two_jobs_is_for_nobody() {
        line.out(3);
        line.begins(TOUCH);
        line.ends();
        line.out(3);

        assertThat(timer().count()).isZero();
    }

    private Timer timer() {
        return meters.get("loket.kiosk.touch-to-first-byte").timer();
    }
}
