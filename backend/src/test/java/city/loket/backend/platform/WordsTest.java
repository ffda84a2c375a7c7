package city.loket.backend.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NL | 2026-11-24 | dinsdag 24 november 2026",
                "FR | 2026-11-24 | mardi 24 novembre 2026",
                "FR | 2026-12-01 | mardi 1er décembre 2026",
                "DE | 2026-11-24 | Dienstag, 24. November 2026",
                "EN | 2026-11-24 | Tuesday 24 November 2026"
            })
    void a_day_is_written_as_people_do(Language language, LocalDate day, String written) {
        assertThat(Words.of("info", language).day(day)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NL | 20 | € 20",
                "NL | 22.7 | € 22,70",
                "FR | 20.00 | 20 €",
                "DE | 20.20 | 20,20 €",
                "EN | 22.70 | € 22.70",
                "NL | 1234.5 | € 1.234,50"
            })
    void euros_have_cents_only_where_there_are_any(Language language, BigDecimal amount, String written) {
        assertThat(Words.of("info", language).euro(amount).replace('\u00a0', ' '))
                .isEqualTo(written);
    }
}
