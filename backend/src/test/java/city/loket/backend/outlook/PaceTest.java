package city.loket.backend.outlook;

import static city.loket.backend.outlook.Queues.CARD;
import static city.loket.backend.outlook.Queues.PASSPORT;
import static city.loket.backend.outlook.Queues.PICK_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import city.loket.backend.catalogue.ServiceId;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private static List<Occupation> took(int times, ServiceId service, int minutes) {
        return Collections.nCopies(times, new Occupation(service, TEN_MINUTES, Duration.ofMinutes(minutes)));
    }

    private static double minutes(List<Occupation> occupations, ServiceId service) {
        return Pace.of(occupations).work(service, TEN_MINUTES).seconds() / 60;
    }

    @Test
    void without_experience_the_catalogue_is_right() {
        assertThat(minutes(List.of(), PICK_UP)).isEqualTo(10);
    }

    @Test
    void one_quick_visit_changes_little_and_many_change_all() {
        assertThat(minutes(took(1, PICK_UP, 4), PICK_UP)).isBetween(8.0, 9.9);
        assertThat(minutes(took(200, PICK_UP, 4), PICK_UP)).isCloseTo(4, within(0.1));
    }

    @Test
    void a_service_without_experience_goes_as_fast_as_the_others() {
        assertThat(minutes(took(200, PICK_UP, 4), CARD)).isCloseTo(4.3, within(0.1));
    }

    @Test
    void each_service_has_its_own_pace() {
        var day = Stream.of(took(100, PICK_UP, 4), took(100, PASSPORT, 16))
                .flatMap(List::stream)
                .toList();

        assertThat(minutes(day, PICK_UP)).isCloseTo(4.3, within(0.1));
        assertThat(minutes(day, PASSPORT)).isCloseTo(15.7, within(0.1));
    }

    @Test
    void a_button_that_nobody_pressed_for_hours_hardly_counts() {
        var day = Stream.of(took(50, PICK_UP, 5), took(1, PICK_UP, 300))
                .flatMap(List::stream)
                .toList();

        assertThat(minutes(day, PICK_UP)).isLessThan(6.3);
    }
}
