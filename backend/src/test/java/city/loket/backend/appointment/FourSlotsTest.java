package city.loket.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.TestTown;
import city.loket.backend.platform.LoketClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A morning with four slots of two places, one of them for the public; whatever a test does, they count what lives over them. */
abstract class FourSlotsTest {

    static final Contact ANNA = new Contact("anna@example.be", null);

    @Autowired
    Booking booking;

    @Autowired
    TestTown town;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LoketClock clock;

    TestDesk desk;

    @BeforeEach
    void a_morning() {
        desk = TestDesk.open(town, booking, jdbc, clock.instant());
    }

    @AfterEach
    void every_slot_counts_what_lives_over_it() {
        assertThat(desk.slots().wrong()).isEmpty();
    }
}
