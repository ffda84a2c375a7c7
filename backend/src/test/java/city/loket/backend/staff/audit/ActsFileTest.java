package city.loket.backend.staff.audit;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.platform.Language;
import city.loket.backend.platform.Words;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActsFileTest {

    private final StringWriter out = new StringWriter();
    private final ActsFile file = new ActsFile(out, Words.of("staff", Language.FR), ZoneId.of("Europe/Brussels"));

    private void add(String verb, String detail) {
        file.add(new Act(Instant.parse("2026-10-25T01:30:00Z"), "Zoë", "VISIT", verb, "A042", detail));
    }

    @Test
    void the_file_says_that_it_is_utf_8_and_names_its_columns() {
        file.begin();

        assertThat(out.toString()).startsWith("\ufeff\"Heure\",\"Qui\",").endsWith("\r\n");
    }

    @Test
    void an_act_is_a_line_in_the_offices_time_and_the_readers_language() {
        add("CALL", null);

        assertThat(out).hasToString("\"2026-10-25 02:30:00\",\"Zoë\",\"Visites\",\"appelé\",\"A042\",\"\"\r\n");
    }

    @Test
    void a_verb_without_words_is_told_by_its_own_name() {
        add("SOMETHING_NEW", null);

        assertThat(out.toString()).contains("\"SOMETHING_NEW\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1 | '=1+1",
                "+32 | '+32",
                "-1 | '-1",
                "@cmd | '@cmd",
                "he said \"no\" | he said \"\"no\"\"",
                "one, two | one, two"
            })
    void no_cell_is_calculated_or_ends_too_early(String detail, String written) {
        add("CALL", detail);

        assertThat(out.toString()).endsWith("\"" + written + "\"\r\n");
    }
}
