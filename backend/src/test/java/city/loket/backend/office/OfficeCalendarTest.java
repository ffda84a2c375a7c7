package city.loket.backend.office;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.platform.Text;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeCalendarTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    /** Monday to Saturday from 9 to 12; closed from 21 to 24 December 2026. */
    private static OfficeCalendar office(boolean alwaysOpen) {
        var morning = List.of(Opening.of("09:00-12:00"));
        var hours = new OpeningHours(Arrays.stream(DayOfWeek.values())
                .filter(day -> day != DayOfWeek.SUNDAY)
                .collect(Collectors.toMap(day -> day, day -> morning)));
        var holidays = new PublicHolidays();
        return new OfficeCalendar(
                BRUSSELS,
                hours,
                List.of(closure("2026-12-21", "2026-12-24")),
                holidays,
                new WorkingDays(holidays),
                alwaysOpen);
    }

    private static Closure closure(String from, String to) {
        return new Closure(LocalDate.parse(from), LocalDate.parse(to), null, new Text("…", "…", "…", "…"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T07:59:59Z, false, a minute before nine in winter",
        "2026-11-23T08:00:00Z, true, nine in winter",
        "2026-11-23T11:00:00Z, false, noon",
        "2026-07-20T07:00:00Z, true, nine in summer",
        "2026-03-28T08:00:00Z, true, the Saturday before the clock changes",
        "2026-03-30T07:00:00Z, true, the Monday after",
        "2026-10-24T07:00:00Z, true, the Saturday before it changes back",
        "2026-10-26T08:00:00Z, true, the Monday after",
        "2026-10-26T07:30:00Z, false, half past eight by the new time",
        "2026-11-22T09:00:00Z, false, a Sunday",
        "2026-12-25T09:00:00Z, false, Christmas",
        "2026-12-19T09:00:00Z, true, before the closure",
        "2026-12-21T09:00:00Z, false, its first day",
        "2026-12-24T09:00:00Z, false, its last day",
        "2026-12-26T09:00:00Z, true, after it"
    })
    void an_office_is_open_by_its_own_clock_but_not_on_holidays_and_closures(Instant at, boolean open, String why) {
        assertThat(office(false).isOpen(at)).as(why).isEqualTo(open);
    }

    @Test
    void a_demo_is_open_on_christmas_night() {
        assertThat(office(true).isOpen(Instant.parse("2026-12-25T01:00:00Z"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-23, a Saturday opening is no working day",
        "2026-12-17, 2026-12-18, the day before the closure",
        "2026-12-18, 2026-12-28, over the closure and Christmas and a weekend"
    })
    void what_is_promised_for_the_next_working_day_can_be_fetched_then(LocalDate day, LocalDate next, String why) {
        assertThat(office(false).nextWorkingDay(day)).as(why).isEqualTo(next);
    }

    @Test
    void a_closure_takes_no_working_day_away_from_a_legal_term() {
        var calendar = office(false);
        var inside = LocalDate.parse("2026-12-22");

        assertThat(calendar.on(inside)).isEmpty();
        assertThat(calendar.workingDays().contains(inside)).isTrue();
        assertThat(calendar.on(LocalDate.parse("2026-11-21"))).containsExactly(Opening.of("09:00-12:00"));
        assertThat(calendar.workingDays().contains(LocalDate.parse("2026-11-21")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23, 2026-11-23, open that day",
        "2026-11-22, 2026-11-23, 2026-11-21, a Sunday",
        "2026-12-25, 2026-12-26, 2026-12-19, Christmas after the closure"
    })
    void the_nearest_open_days_are_known(LocalDate day, LocalDate first, LocalDate last, String why) {
        assertThat(office(false).firstOpenDay(day, day.plusDays(7))).as(why).contains(first);
        assertThat(office(false).lastOpenDay(day.minusDays(7), day)).as(why).contains(last);
        assertThat(office(false).firstOpenDay(LocalDate.parse("2026-12-20"), LocalDate.parse("2026-12-25")))
                .isEmpty();
    }

    @Test
    void closures_are_told_with_their_reason() {
        assertThat(office(false).closure(LocalDate.parse("2026-12-24"))).contains(closure("2026-12-21", "2026-12-24"));
        assertThat(office(false).closure(LocalDate.parse("2026-12-25"))).isEmpty();
    }
}
