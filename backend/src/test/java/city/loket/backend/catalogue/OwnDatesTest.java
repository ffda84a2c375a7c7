package city.loket.backend.catalogue;

import static city.loket.backend.catalogue.DateBound.From.EXPIRY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnDatesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static OwnDates typed(String expiry) {
        return OwnDates.of(Map.of("expiry", expiry, "lang", "nl"), TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-09", "9/12/2026", "09-12-2026", "9.12.2026", " 2026-12-09 "})
    void a_date_is_understood_as_browsers_send_it_and_as_people_write_it(String typed) {
        assertThat(typed(typed).known()).isEqualTo(Map.of(EXPIRY, LocalDate.parse("2026-12-09")));
        assertThat(typed(typed).unreadable()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"soon", "2026-02-29", "31/4/2026", "2026-12", "0001-01-01", "9999-12-31", "12/31/2026", "9/12/26"
            })
    void what_is_no_date_of_this_life_is_asked_for_again(String typed) {
        assertThat(typed(typed).known()).isEmpty();
        assertThat(typed(typed).unreadable()).containsExactly(EXPIRY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void an_empty_field_is_no_mistake(String typed) {
        assertThat(typed(typed)).isEqualTo(OwnDates.of(Map.of(), TODAY));
    }
}
