package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenNumberTest {

    @ParameterizedTest
    @CsvSource({"A042, A, 42", "a042, A, 42", "' A42 ', A, 42", "A 42, A, 42", "b-7, B, 7", "C1000, C, 1000"})
    void a_number_is_understood_however_it_is_typed(String typed, char letter, int count) {
        assertThat(SpokenNumber.of(typed)).contains(new SpokenNumber(letter, count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "042", " 42"})
    void without_its_letter_it_may_be_of_any(String typed) {
        assertThat(SpokenNumber.of(typed)).contains(new SpokenNumber(null, 42));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "A0", "K7MP2Q", "234567", "AB12", "A12345", "pas", "https://loket.example/t/42"})
    void everything_else_is_no_number(String typed) {
        assertThat(SpokenNumber.of(typed)).isEmpty();
    }
}
