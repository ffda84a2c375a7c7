package city.loket.backend.appointment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.appointment.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which of the free places are offered when somebody is called. */
class PlacesByDayTest {

    private static final Instant MONDAY_AT_NINE = Instant.parse("2027-03-01T08:00:00Z");

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    /** Every ten minutes from nine to ten, on so many days. */
    private static List<Place> free(int days) {
        return IntStream.range(0, days)
                .boxed()
                .flatMap(day -> IntStream.range(0, 6)
                        .mapToObj(n -> MONDAY_AT_NINE.plus(Duration.ofDays(day).plusMinutes(10L * n))))
                .map(start -> new Place(start, start.plus(Duration.ofMinutes(10))))
                .toList();
    }

    @Test
    void three_days_are_offered_with_times_half_an_hour_apart() {
        var offered = PlacesByDay.of(BRUSSELS, free(5));

        assertThat(offered.days().sequencedKeySet())
                .containsExactly(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 3));
        assertThat(offered.days().firstEntry().getValue())
                .extracting(Place::startsAt)
                .containsExactly(MONDAY_AT_NINE, MONDAY_AT_NINE.plus(Duration.ofMinutes(30)));
        assertThat(offered.end(BRUSSELS)).isEqualTo(Instant.parse("2027-03-03T23:00:00Z"));
    }

    @Test
    void nothing_free_offers_nothing() {
        assertThat(PlacesByDay.of(BRUSSELS, List.of()).days()).isEmpty();
    }
}
