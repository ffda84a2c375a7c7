package city.loket.backend.catalogue.info;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import city.loket.backend.catalogue.info.OpeningTimes.ClosedDays;
import city.loket.backend.catalogue.info.OpeningTimes.Day;
import city.loket.backend.office.Closure;
import city.loket.backend.office.OfficeCalendar;
import city.loket.backend.office.Opening;
import city.loket.backend.office.OpeningHours;
import city.loket.backend.office.PublicHolidays;
import city.loket.backend.office.WorkingDays;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Text;
import city.loket.backend.platform.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpeningTimesTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");

    private static OpeningTimes of(Map<DayOfWeek, List<Opening>> week, Closure... closures) {
        var holidays = new PublicHolidays();
        var calendar = new OfficeCalendar(
                ZoneId.of("Europe/Brussels"),
                new OpeningHours(week),
                List.of(closures),
                holidays,
                new WorkingDays(holidays),
                false);
        return OpeningTimes.of(calendar, FRIDAY, Words.of("info", Language.FR));
    }

    private static Closure closure(String from, String to) {
        return new Closure(
                LocalDate.parse(from), LocalDate.parse(to), null, new Text("Brug", "Pont", "Brücke", "Bridge"));
    }

    @Test
    void a_week_has_seven_days_of_which_one_is_today() {
        var week = of(Map.of(DayOfWeek.FRIDAY, List.of(Opening.of("09:00-12:30"), Opening.of("13:30-16:00"))))
                .week();

        assertThat(week).hasSize(7).contains(new Day("jeudi", "fermé", false));
        assertThat(week.get(4).today()).isTrue();
        assertThat(week.get(4).hours()).isEqualTo("09:00\u00a0–\u00a012:30, 13:30\u00a0–\u00a016:00");
    }

    @Test
    void holidays_and_closures_of_the_next_two_months_are_told_in_order() {
        var times = of(
                Map.of(DayOfWeek.FRIDAY, List.of(Opening.of("09:00-12:30"))),
                closure("2026-12-28", "2026-12-31"),
                closure("2026-12-04", "2026-12-04"),
                closure("2026-11-01", "2026-11-19"),
                closure("2027-06-01", "2027-06-02"));

        assertThat(times.closed())
                .extracting(ClosedDays::days, ClosedDays::reason)
                .containsExactly(
                        tuple("vendredi 4 décembre 2026", "Pont"),
                        tuple("vendredi 25 décembre 2026", "Noël"),
                        tuple("du lundi 28 décembre 2026 au jeudi 31 décembre 2026 inclus", "Pont"),
                        tuple("vendredi 1er janvier 2027", "Jour de l'An"));
    }

    @Test
    void a_holiday_on_a_day_that_is_closed_anyway_is_not_worth_telling() {
        assertThat(of(Map.of(DayOfWeek.MONDAY, List.of(Opening.of("09:00-12:30"))))
                        .closed())
                .isEmpty();
    }

    @Test
    void without_hours_no_week_is_invented() {
        assertThat(of(Map.of()).week()).isEmpty();
    }
}
