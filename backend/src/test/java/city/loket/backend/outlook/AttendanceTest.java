package city.loket.backend.outlook;

import static city.loket.backend.outlook.Queues.NOW;
import static city.loket.backend.outlook.Queues.at;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.outlook.Attendance.Kept;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private static final Attendance USUAL = Attendance.of(List.of());

    @Test
    void on_a_day_when_nobody_comes_nobody_is_expected_any_more() {
        var missed = Attendance.of(Collections.nCopies(200, new Kept(NOW, null)));

        assertThat(missed.share()).isLessThan(0.1).isLessThan(USUAL.share());
    }

    @Test
    void visitors_who_come_early_are_expected_early() {
        var early = Attendance.of(Collections.nCopies(200, new Kept(NOW, at(-20))));

        assertThat(early.early()).isBetween(Duration.ofMinutes(19), Duration.ofMinutes(20));
        assertThat(early.arrival(at(60), NOW)).isBetween(at(40), at(41));
    }

    @Test
    void whoever_should_be_here_already_may_come_at_any_moment_but_less_probably() {
        assertThat(USUAL.arrival(at(-2), NOW)).isEqualTo(NOW);
        assertThat(USUAL.chance(at(-2), NOW)).isEqualTo(USUAL.chance(at(2), NOW) / 2);
    }
}
