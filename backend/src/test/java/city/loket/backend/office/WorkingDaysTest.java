package city.loket.backend.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays workingDays = new WorkingDays(new PublicHolidays());

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true, a Friday",
        "2026-11-21, false, a Saturday",
        "2026-11-22, false, a Sunday",
        "2026-04-06, false, Easter Monday",
        "2026-12-25, false, Christmas on a Friday",
        "2026-12-26, false, a Saturday after Christmas",
        "2026-12-28, true, the Monday after it",
        "2026-11-02, true, All Souls is a day off for some only",
        "2028-02-29, true, a Tuesday that comes every four years"
    })
    void working_days_are_monday_to_friday_without_public_holidays(LocalDate day, boolean working, String why) {
        assertThat(workingDays.contains(day)).as(why).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 0, 2026-11-23, the day itself is day 0",
        "2026-11-22, 0, 2026-11-22, and on a Sunday too",
        "2026-11-23, 1, 2026-11-24, the next day",
        "2026-11-20, 1, 2026-11-23, over a weekend",
        "2026-11-21, 1, 2026-11-23, from a Saturday",
        "2026-04-02, 1, 2026-04-03, Good Friday is a working day",
        "2026-04-03, 1, 2026-04-07, over Easter",
        "2026-12-24, 1, 2026-12-28, over Christmas and a weekend",
        "2026-12-31, 1, 2027-01-04, over New Year",
        "2026-05-13, 1, 2026-05-15, over Ascension",
        "2026-10-23, 1, 2026-10-26, over the change of the clock",
        "2028-02-28, 1, 2028-02-29, to 29 February",
        "2027-02-26, 1, 2027-03-01, where there is none",
        "2026-12-18, 10, 2027-01-05, ten over Christmas and New Year",
        "2026-11-23, -1, 2026-11-20, backwards over a weekend",
        "2026-04-07, -1, 2026-04-03, backwards over Easter"
    })
    void terms_in_working_days_jump_over_all_others(LocalDate day, int count, LocalDate reached, String why) {
        assertThat(workingDays.plus(day, count)).as(why).isEqualTo(reached);
    }
}
