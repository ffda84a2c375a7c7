package city.loket.backend.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    @ParameterizedTest
    @CsvSource({"08:59, false", "09:00, true", "12:29, true", "12:30, false"})
    void it_opens_on_time_and_closes_on_time(LocalTime time, boolean open) {
        assertThat(Opening.of("09:00-12:30").contains(time)).isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9-12", "09:00", "09:00-", "09:00-12:00-13:00", "nine-noon"})
    void what_is_not_two_times_is_quoted(String text) {
        assertThatThrownBy(() -> Opening.of(text)).hasMessage("Not a time such as 09:00-12:30: " + text);
    }

    @Test
    void it_closes_after_it_opens() {
        assertThatThrownBy(() -> Opening.of("12:00-09:00")).hasMessage("Opens at 12:00 but closes at 09:00");
    }

    @Test
    void the_openings_of_a_day_are_in_order_and_do_not_overlap() {
        var afternoon = Opening.of("13:00-16:00");
        var morning = Opening.of("09:00-12:00");
        var hours = new OpeningHours(Map.of(DayOfWeek.MONDAY, List.of(afternoon, morning)));

        assertThat(hours.on(DayOfWeek.MONDAY)).containsExactly(morning, afternoon);
        assertThatThrownBy(
                        () -> new OpeningHours(Map.of(DayOfWeek.FRIDAY, List.of(morning, Opening.of("11:30-14:00")))))
                .hasMessage("FRIDAY: 09:00-12:00 and 11:30-14:00 overlap");
    }
}
