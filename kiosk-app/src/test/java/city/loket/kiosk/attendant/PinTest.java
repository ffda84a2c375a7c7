package city.loket.kiosk.attendant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinTest {

    private Instant now = Instant.parse("2026-11-24T09:00:00Z");
    private final Pin pin = new Pin("4711", () -> now);

    @Test
    void the_right_digits_open() {
        assertThat(pin.opensWith("0000")).isFalse();
        assertThat(pin.opensWith("4711")).isTrue();
    }

    @Test
    void after_five_wrong_tries_even_the_right_digits_wait_a_minute() {
        for (var i = 0; i < 5; i++) {
            pin.opensWith("0000");
        }
        assertThat(pin.opensWith("4711")).isFalse();

        now = now.plus(Duration.ofMinutes(1));

        assertThat(pin.opensWith("4711")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "12a4", "1234567890123"})
    void what_is_no_pin_never_opens(String digits) {
        var none = new Pin(digits, () -> now);

        assertThat(none.set()).isFalse();
        assertThat(none.opensWith(digits)).isFalse();
    }
}
