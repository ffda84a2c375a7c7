package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Office;
import city.loket.backend.platform.LoketClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The hours of an office are not those of UTC. */
@BackendTest
class OfficeDayTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Visits visits;

    @Autowired
    private LoketClock clock;

    private Office office;

    @BeforeEach
    void an_office() {
        office = town.newOffice();
    }

    @AfterEach
    void real_time() {
        town.realTime();
    }

    @Test
    void every_office_day_starts_again_at_one_and_is_the_offices_day_not_utcs() {
        town.setTime(Instant.parse("2026-07-01T21:59:00Z"));
        var lastOfTheDay = town.walkIn(office);
        town.pass(Duration.ofMinutes(2));
        var firstOfTheNext = town.walkIn(office);

        assertThat(lastOfTheDay.day()).isEqualTo("2026-07-01");
        assertThat(firstOfTheNext.day()).isEqualTo("2026-07-02");
        assertThat(firstOfTheNext.numberText()).isEqualTo("B001");
    }

    @Test
    void the_record_and_the_clock_agree_in_the_autumn_hour_that_comes_twice() {
        town.setTime(Instant.parse("2026-10-25T00:30:00Z"));
        var first = town.walkIn(office);
        town.pass(Duration.ofHours(1));
        var second = town.walkIn(office);

        assertThat(Duration.between(
                        first.arrivedAt(), visits.get(office.id(), second.id()).arrivedAt()))
                .isBetween(Duration.ofHours(1), Duration.ofHours(1).plusSeconds(10));
        assertThat(clock.instant()).isAfter(second.arrivedAt().minusMillis(1));
    }
}
