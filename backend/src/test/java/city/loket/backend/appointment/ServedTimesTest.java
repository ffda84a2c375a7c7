package city.loket.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.appointment.slot.Span;
import city.loket.backend.office.Closure;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Opening;
import city.loket.backend.office.OpeningHours;
import city.loket.backend.platform.Text;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service that is served on Mondays from ten to twelve, in Brussels. */
class ServedTimesTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final OpeningHours MONDAYS =
            new OpeningHours(Map.of(DayOfWeek.MONDAY, List.of(Opening.of("10:00-12:00"))));

    private static Span span(String start, int minutes) {
        var startsAt = Instant.parse(start);
        return new Span(new OfficeId(1), 1, startsAt, startsAt.plusSeconds(60L * minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00:00Z, 120, true, all of it in winter",
        "2026-07-06T08:00:00Z, 120, true, and in summer",
        "2026-11-23T08:50:00Z, 20, false, before it begins",
        "2026-11-23T10:50:00Z, 20, false, over its end",
        "2026-11-24T09:00:00Z, 20, false, on a Tuesday"
    })
    void an_appointment_lies_wholly_within_the_services_own_hours(
            String start, int minutes, boolean served, String when) {
        assertThat(new ServedTimes(BRUSSELS, MONDAYS, List.of()).contains(span(start, minutes)))
                .as(when)
                .isEqualTo(served);
    }

    @Test
    void a_service_without_hours_of_its_own_is_served_whenever_there_are_slots() {
        assertThat(new ServedTimes(BRUSSELS, null, List.of()).contains(span("2026-11-24T03:00:00Z", 20)))
                .isTrue();
    }

    @Test
    void on_a_day_that_the_service_is_closed_it_is_not_served() {
        var monday = LocalDate.parse("2026-11-23");
        var closure = new Closure(monday, monday, "card", new Text("", "", "", ""));
        var times = new ServedTimes(BRUSSELS, MONDAYS, List.of(closure));

        assertThat(times.contains(span("2026-11-23T09:00:00Z", 20))).isFalse();
        assertThat(times.contains(span("2026-11-30T09:00:00Z", 20))).isTrue();
    }
}
