package city.loket.backend.office;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.platform.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

    private final PublicHolidays holidays = new PublicHolidays();

    /** The ten of the law of 4 January 1974 and its royal decree of 18 April 1974. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-01",
                "2027-03-29",
                "2027-05-01",
                "2027-05-06",
                "2027-05-17",
                "2027-07-21",
                "2027-08-15",
                "2027-11-01",
                "2027-11-11",
                "2027-12-25"
            })
    void belgium_has_ten_public_holidays(LocalDate day) {
        assertThat(holidays.on(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02", "2026-11-15", "2026-12-24", "2026-12-26", "2026-12-31", "2026-04-03"})
    void a_day_that_only_some_have_off_is_none(LocalDate day) {
        assertThat(holidays.on(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"NL, Kerstmis", "FR, Noël", "DE, Weihnachten", "EN, Christmas"})
    void a_holiday_has_a_name_in_every_language(Language language, String name) {
        assertThat(holidays.name(LocalDate.parse("2026-12-25"), language)).contains(name);
    }

    @Test
    void an_ordinary_day_has_no_name() {
        assertThat(holidays.name(LocalDate.parse("2026-12-28"), Language.NL)).isEmpty();
    }
}
