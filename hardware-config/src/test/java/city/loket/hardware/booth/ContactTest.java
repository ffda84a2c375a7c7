package city.loket.hardware.booth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactTest {

    private final Contact contact = new Contact(Duration.ofMillis(50));
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    /** @param times how long each level lasts in milliseconds, the first one off, then on, then off and so on */
    private int photos(String times) {
        var photos = 0;
        var level = false;
        for (var millis : times.split(" ")) {
            photos += contact.becomes(level, now) ? 1 : 0;
            now = now.plusMillis(Long.parseLong(millis));
            level = !level;
        }
        return photos + (contact.becomes(level, now) ? 1 : 0);
    }

    @ParameterizedTest(name = "{1} photos: {0}")
    @CsvSource({
        "100 80 100, 1", // a clean pulse
        "100 3 2 5 4 80 100, 1", // it bounces when it closes
        "100 80 3 2 4 3 100, 1", // and when it opens
        "100 80 20 80 100, 1", // a gap too short to be a rest
        "100 80 50 80 100, 2", // a rest, and another photo
        "100 49 100, 0", // a spike
        "100 50 100, 1", // just long enough
        "100 10 10 10 10 10 100, 0", // only bounces
        "10 80 100, 0", // nobody saw it begin
        "100 60000 100, 1", // a contact that stays closed
    })
    void a_photo_is_a_level_that_lasted_after_a_rest_that_lasted(String times, int photos) {
        assertThat(photos(times)).isEqualTo(photos);
    }

    @Test
    void after_a_lost_line_a_half_seen_photo_is_none() {
        photos("100");
        contact.reset();

        assertThat(photos("1 80 100")).isZero();
        assertThat(photos("100 80 100")).isOne();
    }

    @Test
    void pulses_of_unknown_length_count_once_until_they_rest() {
        assertThat(contact.pulse(now)).isTrue();
        assertThat(contact.pulse(now.plusMillis(49))).isFalse();
        assertThat(contact.pulse(now.plusMillis(98))).isFalse();
        assertThat(contact.pulse(now.plusMillis(148))).isTrue();
    }
}
