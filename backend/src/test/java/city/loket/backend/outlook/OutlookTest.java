package city.loket.backend.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.calling.CounterSession;
import city.loket.backend.calling.Desk;
import city.loket.backend.calling.Shift;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.staff.Role;
import city.loket.backend.visit.Estimate;
import city.loket.backend.visit.Estimate.Certainty;
import city.loket.backend.visit.Estimates;
import city.loket.backend.visit.Visit;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The estimates over the real tables, and by HTTP. */
@BackendTest
class OutlookTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Estimates estimates;

    @Autowired
    private Desk desk;

    @Autowired
    private Counters counters;

    @Autowired
    private LoketClock clock;

    @Autowired
    private Shift shift;

    @Autowired
    private MockMvcTester mvc;

    private Office office;

    @BeforeEach
    void an_office() {
        office = town.newOffice();
    }

    /** Somebody opens the counter of this name for picking up documents. */
    private CounterSession open(String name) {
        var counter = counters.of(office.id()).stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow();
        var clerk = town.hired(office, "An", Role.AGENT);
        return town.within(() -> shift.open(clerk, counter.id(), List.of("document-pickup"), false));
    }

    private Estimate of(Visit visit) {
        return estimates.of(office.id()).of(visit.service(), visit.dueAt(), visit.id());
    }

    private void serve(CounterSession session, Duration took) {
        var called = town.within(() -> desk.callNext(session)).orElseThrow();
        town.within(() -> desk.start(session, called.id()));
        clock.drive(clock.instant().plus(took), 1);
        town.within(() -> desk.finish(session, called.id()));
    }

    @Test
    void it_takes_longer_behind_others_and_shorter_with_more_counters() {
        open("1");
        town.waiting(office);
        var second = town.waiting(office);

        assertThat(of(second)).extracting(Estimate::ahead, Estimate::minutes).containsExactly(1, 5);

        open("2");
        assertThat(of(second)).extracting(Estimate::ahead, Estimate::minutes).containsExactly(1, 0);
    }

    @Test
    void without_an_open_counter_nothing_is_known_of_the_time() {
        var visit = town.waiting(office);

        assertThat(of(visit)).isEqualTo(Estimate.unknown(0));
        assertThat(mvc.get().uri("/t/" + visit.token() + "/outlook"))
                .hasStatusOk()
                .bodyText()
                .contains("\"state\":\"WAITING\"", "\"certainty\":\"UNKNOWN\"");
    }

    @Test
    void todays_visits_teach_how_long_it_takes() {
        var session = open("1");
        for (int i = 0; i < 20; i++) {
            town.waiting(office);
            serve(session, Duration.ofMinutes(10));
        }
        clock.drive(clock.instant().plus(Duration.ofMinutes(2)), 1);
        town.waiting(office);

        assertThat(of(town.waiting(office)).minutes()).isBetween(9, 10);
    }

    @Test
    void somebody_with_an_earlier_appointment_is_reckoned_with_before_coming() {
        open("1");
        var appointment = town.appointment(office, "document-pickup", Duration.ofMinutes(1), 1);
        clock.drive(appointment.startsAt().plusSeconds(1), 1);
        town.waiting(office);
        var told = of(town.waiting(office));

        assertThat(told.ahead()).isEqualTo(1);
        assertThat(told.minutes()).isBetween(6, 9);
    }

    @Test
    void once_called_a_ticket_has_no_outlook_and_a_stranger_none_at_all() {
        var visit = town.waiting(office);
        town.within(() -> desk.callNext(open("1")));

        assertThat(mvc.get().uri("/t/" + visit.token() + "/outlook")).bodyText().contains("\"estimate\":null");
        assertThat(mvc.get().uri("/t/nobody-has-this/outlook")).hasStatus(404);
        assertThat(visit.number()).isNotNull();
        assertThat(of(town.waiting(office)).certainty()).isNotEqualTo(Certainty.UNKNOWN);
    }
}
