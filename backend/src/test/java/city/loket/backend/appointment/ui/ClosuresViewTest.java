package city.loket.backend.appointment.ui;

import static city.loket.backend.Screen.named;
import static city.loket.backend.Screen.one;
import static city.loket.backend.Screen.press;
import static city.loket.backend.Screen.type;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointment.Status;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.office.Office;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMembers;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithUserDetails;

/** The page of closures without a browser; somebody is expected in ten days. */
@BackendTest
@WithUserDetails("sofie")
class ClosuresViewTest extends SpringBrowserlessTest {

    @Autowired
    private Appointments appointments;

    @Autowired
    private TestTown town;

    @Autowired
    private StaffMembers staff;

    private Appointment appointment;
    private String day;

    @BeforeEach
    void a_supervisor_of_a_new_office() {
        Office office = town.newOffice();
        var login = UUID.randomUUID().toString();
        staff.add(office.id(), login, "Els", Role.SUPERVISOR, "only-for-tests");
        var supervisor = staff.loadUserByUsername(login);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        supervisor, null, supervisor.getAuthorities()));
        appointment = town.appointment(office, "card-collection", Duration.ofDays(10), 1);
        day = office.day(appointment.startsAt()).toString();
        navigate(ClosuresView.class);
    }

    private void close() {
        type("from", day);
        type("reason-nl", "Verhuis");
        press("check");
        press("close");
    }

    private Status status() {
        return appointments.find(appointment.id()).orElseThrow().status();
    }

    @Test
    void nothing_is_closed_before_it_was_shown_whom_it_hits() {
        type("from", day);
        type("reason-nl", "Verhuis");
        press("check");

        assertThat(one("hit", Component.class).getElement().getText()).contains("1");
        assertThat(named("reopen")).isEmpty();

        press("close");
        assertThat(named("reopen")).hasSize(1);
        assertThat(named("decide-" + appointment.code())).hasSize(1);
    }

    @Test
    void what_is_not_filled_in_is_told_and_closes_nothing() {
        press("check");

        assertThat(named("hit")).isEmpty();
        assertThat(one("from", Input.class).getElement().getAttribute("aria-invalid"))
                .isEqualTo("true");
    }

    @Test
    void an_appointment_is_cancelled_with_a_message_and_not_without() {
        close();
        press("cancel");

        press("cancel-now");
        assertThat(status()).isEqualTo(Status.BOOKED);

        type("told-" + appointment.code(), "Wij verhuizen; boek een andere dag.");
        press("cancel-now");
        assertThat(appointments.find(appointment.id()).orElseThrow().told()).startsWith("Wij verhuizen");
        assertThat(named("decide-" + appointment.code())).isEmpty();
    }

    @Test
    void a_message_that_is_too_long_is_told_and_cancels_nothing() {
        close();
        press("cancel");

        type("told-" + appointment.code(), "x".repeat(401));
        press("cancel-now");

        assertThat(status()).isEqualTo(Status.BOOKED);
        assertThat(one("told-" + appointment.code(), Input.class).getElement().getAttribute("aria-invalid"))
                .isEqualTo("true");
    }

    @Test
    void an_appointment_that_is_kept_leaves_the_list() {
        close();

        press("keep");

        assertThat(status()).isEqualTo(Status.BOOKED);
        assertThat(named("decide-" + appointment.code())).isEmpty();
    }

    @Test
    void a_closure_that_is_taken_back_leaves_nothing_to_decide() {
        close();

        press("reopen");

        assertThat(named("reopen")).isEmpty();
        assertThat(named("decide-" + appointment.code())).isEmpty();
    }
}
