package city.loket.backend.appointment.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-24");
    private static final LocalDate LAST = LocalDate.parse("2026-12-20");

    @ParameterizedTest(name = "from {0}: {1} to {2}, earlier {3}, later {4}")
    @CsvSource(
            nullValues = "none",
            value = {
                "2026-11-24, 2026-11-24, 2026-11-30, none, 2026-12-01",
                "2026-11-20, 2026-11-24, 2026-11-30, none, 2026-12-01",
                "2026-11-27, 2026-11-27, 2026-12-03, 2026-11-24, 2026-12-04",
                "2026-12-05, 2026-12-05, 2026-12-11, 2026-11-28, 2026-12-12",
                "2026-12-18, 2026-12-18, 2026-12-20, 2026-12-11, none",
                "2027-05-01, 2026-12-20, 2026-12-20, 2026-12-13, none"
            })
    void a_week_lies_within_what_can_be_booked(
            LocalDate asked, LocalDate from, LocalDate to, LocalDate earlier, LocalDate later) {
        assertThat(Week.of(asked, FIRST, LAST)).isEqualTo(new Week(from, to, earlier, later));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2026-13-01", "<script>"})
    void what_is_no_day_asks_for_none(String typed) {
        assertThat(Week.day(typed)).isNull();
    }

    @Test
    void whoever_goes_later_as_long_as_possible_has_seen_every_day() {
        var seen = FIRST;
        for (var week = Week.of(FIRST, FIRST, LAST); ; week = Week.of(week.later(), FIRST, LAST)) {
            assertThat(week.from()).isEqualTo(seen);
            seen = week.to().plusDays(1);
            if (week.later() == null) {
                break;
            }
        }
        assertThat(seen).isEqualTo(LAST.plusDays(1));
    }
}
