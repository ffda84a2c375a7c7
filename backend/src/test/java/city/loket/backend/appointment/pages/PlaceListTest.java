package city.loket.backend.appointment.pages;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.appointment.Place;
import city.loket.backend.appointment.pages.PlaceList.Day;
import city.loket.backend.appointment.pages.PlaceList.Part;
import city.loket.backend.appointment.pages.PlaceList.Time;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceListTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private static PlaceList list(Language language, LocalDate inTime, String... starts) {
        var places = Stream.of(starts)
                .map(Instant::parse)
                .map(start -> new Place(start, start.plus(Duration.ofMinutes(15))))
                .toList();
        return PlaceList.of(places, inTime, ZONE, Words.of("booking", language));
    }

    @Test
    void times_stand_by_day_and_within_it_by_morning_and_afternoon() {
        var list = list(Language.NL, null, "2026-11-24T08:00:00Z", "2026-11-24T11:00:00Z", "2026-11-25T08:15:00Z");

        assertThat(list.days())
                .containsExactly(
                        new Day(
                                LocalDate.parse("2026-11-24"),
                                "dinsdag 24 november 2026",
                                false,
                                List.of(
                                        new Part("Voormiddag", List.of(new Time("2026-11-24T08:00:00Z", "09:00"))),
                                        new Part("Namiddag", List.of(new Time("2026-11-24T11:00:00Z", "12:00"))))),
                        new Day(
                                LocalDate.parse("2026-11-25"),
                                "woensdag 25 november 2026",
                                false,
                                List.of(new Part("Voormiddag", List.of(new Time("2026-11-25T08:15:00Z", "09:15"))))));
    }

    @ParameterizedTest
    @CsvSource({
        "NL, vrijdag 1 januari 2027",
        "FR, vendredi 1er janvier 2027",
        "DE, 'Freitag, 1. Januar 2027'",
        "EN, Friday 1 January 2027"
    })
    void days_are_written_as_the_language_writes_them(Language language, String day) {
        assertThat(list(language, null, "2027-01-01T09:00:00Z")
                        .days()
                        .getFirst()
                        .name())
                .isEqualTo(day);
    }

    @Test
    void a_day_is_the_offices_and_not_utcs() {
        assertThat(list(Language.EN, null, "2026-11-24T23:30:00Z")
                        .days()
                        .getFirst()
                        .date())
                .isEqualTo("2026-11-25");
    }

    @Test
    void only_days_after_the_last_one_in_time_are_late() {
        var list = list(Language.EN, LocalDate.parse("2026-11-25"), "2026-11-25T16:00:00Z", "2026-11-26T08:00:00Z");

        assertThat(list.days()).extracting(Day::late).containsExactly(false, true);
    }

    @Test
    void an_hour_that_comes_twice_is_offered_twice() {
        var list = list(Language.EN, null, "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z");

        assertThat(list.days().getFirst().parts().getFirst().times())
                .containsExactly(new Time("2026-10-25T00:30:00Z", "02:30"), new Time("2026-10-25T01:30:00Z", "02:30"));
    }
}
