package city.loket.backend.calling.reception;

import static city.loket.backend.Screen.named;
import static city.loket.backend.Screen.one;
import static city.loket.backend.Screen.text;
import static city.loket.backend.Screen.type;
import static city.loket.backend.calling.reception.ReceptionPage.ask;
import static city.loket.backend.calling.reception.ReceptionPage.press;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.StaffSeat;
import city.loket.backend.TestTown;
import city.loket.backend.office.Office;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMembers;
import city.loket.backend.visit.Building;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitStatus;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** Reception registers who comes to the desk. An signs in only so that Vaadin starts; each test's member of staff has a new office. */
@BackendTest
@WithUserDetails("an")
class RegisteringTest extends SpringBrowserlessTest {

    @Autowired
    private TestTown town;

    @Autowired
    private StaffMembers members;

    @Autowired
    private Building building;

    private Office office;

    @BeforeEach
    void els_is_at_the_desk() {
        office = town.newOffice();
        StaffSeat.take(members, office, Role.AGENT);
    }

    private Visit only() {
        var here = building.in(office.id(), VisitStatus.unfinished());
        assertThat(here).hasSize(1);
        return here.getFirst();
    }

    @Test
    void the_list_of_appointments_leads_here_with_the_code_of_one() {
        var appointment = town.appointment(office, "card-collection", Duration.ofMinutes(5), 1);

        UI.getCurrent().navigate("console/reception", QueryParameters.of("code", appointment.code()));
        press("register");

        assertThat(only().appointment()).isEqualTo(appointment.id());
    }

    @Test
    void a_walk_in_is_found_by_a_few_letters_in_any_language_and_has_the_number_at_once() {
        ask("DOCUMENT af");
        press("more");
        press("speaks-fr");
        press("register");

        assertThat(text("large")).isEqualTo("B001");
        assertThat(only())
                .returns(VisitStatus.WAITING, Visit::status)
                .returns(2, Visit::persons)
                .returns("fr", visit -> visit.language().code());
    }

    @Test
    void an_appointment_with_a_photo_missing_gets_a_slip_and_no_number() {
        var appointment = town.appointment(office, "short-stay", Duration.ofMinutes(10), 2);
        ask(appointment.code());

        assertThat(one("register", Component.class).getElement().isEnabled()).isFalse();
        press("own-1");
        press("booth-2");
        press("register");

        assertThat(text("large")).isEqualTo(appointment.code());
        assertThat(only()).returns(VisitStatus.AT_BOOTH, Visit::status).returns(null, Visit::number);
    }

    @Test
    void a_photo_is_waived_only_with_a_reason() {
        ask(town.appointment(office, "short-stay", Duration.ofMinutes(10), 1).code());

        press("waived-1");
        assertThat(one("register", Component.class).getElement().isEnabled()).isFalse();
        type("why-1", "a baby");
        press("register");

        assertThat(only().status()).isEqualTo(VisitStatus.WAITING);
    }

    @Test
    void who_is_not_welcome_yet_is_told_from_when_and_not_registered() {
        ask(town.appointment(office, "card-collection", Duration.ofDays(2), 1).code());

        assertThat(text("message")).isNotEmpty();
        assertThat(named("register")).isEmpty();
    }
}
