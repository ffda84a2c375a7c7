package city.loket.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTest {

    @ParameterizedTest
    @CsvSource({
        "0470 12 34 56, +32470123456",
        "0470/12.34.56, +32470123456",
        "016 27 28 94, +3216272894",
        "+32 (0)16 27 28 94, +3216272894",
        "0032 470 12 34 56, +32470123456",
        "+33 6 12 34 56 78, +33612345678",
        "+49 1512 3456789, +4915123456789"
    })
    void a_number_without_a_country_is_a_belgian_one(String typed, String dialled) {
        assertThat(Phones.read(typed)).contains(dialled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "112", "0470 12 34", "0470 12 34 56 78 90", "+999 12345678", "my phone", "1/1/2027"})
    void what_nobody_can_call_is_no_number(String typed) {
        assertThat(Phones.read(typed)).isEmpty();
    }
}
