package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.device.Booths;
import city.loket.backend.office.Office;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class BoothSignalsTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");

    @Autowired
    private TestTown town;

    @Autowired
    private BoothSignals signals;

    @Autowired
    private BoothNews.Reader news;

    @Autowired
    private Booths booths;

    @Autowired
    private JdbcClient jdbc;

    private Office office;

    @BeforeEach
    void an_office_in_the_morning() {
        town.setTime(MORNING);
        office = town.newOffice();
    }

    @AfterEach
    void real_time() {
        town.realTime();
    }

    private void sentToTheBooth(int persons) {
        town.arrive(office, town.appointment(office, "short-stay", Duration.ofMinutes(20), persons), 0);
    }

    private void photo(String booth) {
        town.within(() -> {
            signals.taken(office, booths.heardBy(town.kiosk, office.id(), booth));
            return true;
        });
    }

    private List<Long> measured() {
        return jdbc.sql("select seconds from booth_photo where office_id = ? order by id")
                .param(office.id().value())
                .query(Long.class)
                .list();
    }

    @Test
    void a_photo_lasts_from_the_start_of_the_first_person_and_then_from_photo_to_photo_while_people_wait() {
        sentToTheBooth(2);
        town.pass(Duration.ofSeconds(150));
        photo("Booth 1");
        town.pass(Duration.ofSeconds(90));
        photo("Booth 1");

        assertThat(measured()).containsExactly(150L, 90L);
    }

    @Test
    void the_time_in_which_nobody_waited_is_no_photo_time() {
        sentToTheBooth(1);
        town.pass(Duration.ofSeconds(100));
        photo("Booth 1");
        town.pass(Duration.ofMinutes(20));
        sentToTheBooth(1);
        town.pass(Duration.ofSeconds(120));
        photo("Booth 1");

        assertThat(measured()).containsExactly(100L, 120L);
    }

    @Test
    void a_photo_of_somebody_whom_nobody_sent_measures_nothing() {
        photo("Booth 1");

        assertThat(measured()).isEmpty();
    }

    @Test
    void the_queue_is_told_in_persons_and_in_minutes_of_the_booths_that_work() {
        photo("Booth 1");
        photo("Booth 2");
        sentToTheBooth(3);
        sentToTheBooth(1);

        var now = news.read(office);
        assertThat(now.atBooth()).isEqualTo(4);
        assertThat(now.aheadMinutes()).isEqualTo(6L);
        assertThat(now.working()).isTrue();
    }
}
