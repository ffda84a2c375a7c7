package city.loket.backend.catalogue;

import static java.time.DayOfWeek.SUNDAY;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.catalogue.Variant.Expedited;
import city.loket.backend.office.Closure;
import city.loket.backend.office.OfficeCalendar;
import city.loket.backend.office.Opening;
import city.loket.backend.office.OpeningHours;
import city.loket.backend.office.PublicHolidays;
import city.loket.backend.office.WorkingDays;
import city.loket.backend.platform.Text;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpeditedTest {

    private static final Expedited LEUVEN = new Expedited(new BigDecimal("120"), LocalTime.of(14, 0), 1);

    /** Open Monday to Saturday; closed on the Monday and Tuesday before New Year. */
    private static OfficeCalendar calendar() {
        var holidays = new PublicHolidays();
        var days = Stream.of(DayOfWeek.values())
                .filter(day -> day != SUNDAY)
                .collect(toMap(day -> day, day -> List.of(Opening.of("08:30-16:00"))));
        var closure = new Closure(
                LocalDate.parse("2026-12-28"), LocalDate.parse("2026-12-29"), null, new Text("…", "…", "…", "…"));
        return new OfficeCalendar(
                ZoneId.of("Europe/Brussels"),
                new OpeningHours(days),
                List.of(closure),
                holidays,
                new WorkingDays(holidays),
                false);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T13:59:59.999, 2026-11-24, just before the cut-off",
        "2026-11-23T14:00, 2026-11-25, on it",
        "2026-11-23T15:30, 2026-11-25, after it",
        "2026-11-20T09:00, 2026-11-23, over a weekend",
        "2026-11-20T14:00, 2026-11-24, too late on a Friday",
        "2026-11-21T09:00, 2026-11-24, on a Saturday opening",
        "2026-04-03T09:00, 2026-04-07, over Easter",
        "2026-05-13T09:00, 2026-05-15, over Ascension",
        "2026-07-20T15:00, 2026-07-23, too late before the National Day",
        "2026-12-23T09:00, 2026-12-24, on Christmas Eve",
        "2026-12-24T09:00, 2026-12-30, over Christmas and the closure",
        "2026-12-24T14:00, 2026-12-31, and too late",
        "2026-12-31T09:00, 2027-01-04, over New Year",
        "2026-10-23T13:59, 2026-10-26, over the change of the clock",
        "2028-02-28T09:00, 2028-02-29, on 29 February"
    })
    void who_applies_before_two_is_promised_the_next_working_day(
            LocalDateTime applied, LocalDate promised, String why) {
        assertThat(LEUVEN.promised(applied, calendar())).as(why).isEqualTo(promised);
    }
}
