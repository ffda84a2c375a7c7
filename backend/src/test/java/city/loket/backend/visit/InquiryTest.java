package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Office;
import city.loket.backend.visit.Inquiry.Answer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class InquiryTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Inquiry inquiry;

    @Autowired
    private Departures departures;

    private Office office;

    @BeforeEach
    void an_office() {
        office = town.newOffice();
    }

    @AfterEach
    void real_time() {
        town.realTime();
    }

    private Answer about(String text) {
        return inquiry.about(office, text);
    }

    private static Answer visitors(Visit... visits) {
        return new Answer.Visitors(List.of(visits));
    }

    @Test
    void a_visitor_is_found_by_number_by_code_and_by_the_ticket_s_address() {
        var visit = town.waiting(office);

        assertThat(about("b1")).isEqualTo(visitors(visit));
        assertThat(about(visit.code().toLowerCase())).isEqualTo(visitors(visit));
        assertThat(about("https://loket.example/t/" + visit.token())).isEqualTo(visitors(visit));
    }

    @Test
    void a_number_without_its_letter_may_be_of_several_visitors() {
        var pickup = town.waiting(office);
        var stay = town.waitingFor(office, "short-stay", Duration.ofMinutes(10));

        assertThat(about("1")).isEqualTo(visitors(stay, pickup));
        assertThat(about("a001")).isEqualTo(visitors(stay));
    }

    @Test
    void a_number_of_yesterday_is_nobody_s_today() {
        town.waiting(office);
        town.pass(Duration.ofDays(1));

        assertThat(about("B001")).isEqualTo(new Answer.Nobody());
    }

    @Test
    void an_appointment_is_told_with_what_the_door_says_of_it() {
        var appointment = town.appointment(office, "short-stay", Duration.ofMinutes(10), 1);

        assertThat(about(appointment.code()))
                .isInstanceOfSatisfying(
                        Answer.Expected.class,
                        expected -> assertThat(expected.appointment().id()).isEqualTo(appointment.id()));

        var visit = town.arrive(office, appointment, 0);
        assertThat(about(appointment.token())).isEqualTo(visitors(visit));
    }

    @Test
    void whoever_went_home_is_found_by_the_code_of_the_appointment_that_was_given_back() {
        var visit = town.arrive(office, town.appointment(office, "short-stay", Duration.ofMinutes(10), 1), 0);
        var left = town.within(() -> departures.leave(office, town.kiosk, visit.id(), VisitState.LeftReason.NO_PHOTO));

        assertThat(about(visit.code())).isEqualTo(visitors(left));
    }

    @Test
    void what_nobody_gave_out_is_nobody() {
        assertThat(about("Z999")).isEqualTo(new Answer.Nobody());
        assertThat(about("")).isEqualTo(new Answer.Nobody());
    }
}
