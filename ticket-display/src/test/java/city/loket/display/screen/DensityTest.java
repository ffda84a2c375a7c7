package city.loket.display.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DensityTest {

    @ParameterizedTest
    @CsvSource({
        "1, ROOMY, 1",
        "4, ROOMY, 4",
        "5, CLOSE, 5",
        "6, CLOSE, 6",
        "7, TWO_COLUMNS, 7",
        "11, TWO_COLUMNS, 11",
        "12, TWO_COLUMNS, 10",
        "30, TWO_COLUMNS, 10"
    })
    void the_more_calls_the_tighter_and_a_full_screen_keeps_a_place_to_say_how_many_more(
            int calls, Density density, int rows) {
        assertThat(Density.of(calls)).isEqualTo(density);
        assertThat(Density.of(calls).rows(calls)).isEqualTo(rows);
    }
}
