package city.loket.backend.appointment.phone;

import static city.loket.backend.Screen.named;
import static city.loket.backend.Screen.press;
import static city.loket.backend.Screen.text;
import static city.loket.backend.Screen.type;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.StaffSeat;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointment.Status;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.appointment.Booking;
import city.loket.backend.appointment.Contact;
import city.loket.backend.appointment.SlotRows;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMembers;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;

/** It is ten in the morning; somebody who left a number is expected at five past. In three days there is a free time. */
@BackendTest
@WithUserDetails("an")
class DayViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Booking booking;

    @Autowired
    private StaffMembers staff;

    @Autowired
    private LoketClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Office office;
    private Appointment appointment;
    private SlotRows slots;

    @BeforeEach
    void somebody_is_expected() {
        office = town.newOffice();
        town.setTime(
                office.day(clock.instant()).atTime(10, 0).atZone(office.zone()).toInstant());
        var contact = new Contact(null, "+32470123456");
        appointment = town.appointment(office, "card-collection", Duration.ofMinutes(5), 2, contact);
        slots = new SlotRows(jdbc, office, town.service(office, "card-collection"));
        slots.make(slots.morning(clock.instant()), 4, 1, 1);
        StaffSeat.take(staff, office, Role.AGENT);
        navigate(DayView.class);
    }

    @AfterEach
    void real_time() {
        town.realTime();
    }

    private Appointment now() {
        return appointments.find(appointment.id()).orElseThrow();
    }

    private static void finds(String typed) {
        UI.getCurrent().navigate("console/appointments", QueryParameters.of("code", typed));
    }

    private void open() {
        press("open-" + appointment.code());
    }

    @Test
    void the_day_says_what_and_when_and_nothing_of_who() {
        open();

        var page = ((Component) getCurrentView()).getElement().getTextRecursively();
        assertThat(page).contains(time()).contains(appointment.code()).doesNotContain("123456");
        assertThat(named("check-in")).hasSize(1);
    }

    private String time() {
        return appointment.startsAt().atZone(office.zone()).toLocalTime().toString();
    }

    @Test
    void an_appointment_is_found_by_its_code_as_it_is_heard() {
        var heard = appointment.code().toLowerCase().substring(0, 3) + " "
                + appointment.code().substring(3);

        finds(heard);

        assertThat(named("card-" + appointment.code())).hasSize(1);
    }

    @Test
    void an_appointment_is_found_by_the_number_of_who_calls() {
        finds("0470123456");

        assertThat(named("card-" + appointment.code())).hasSize(1);
    }

    @Test
    void nobodys_code_finds_nothing() {
        finds("nobody@example.be");

        assertThat(named("card-" + appointment.code())).isEmpty();
        assertThat(named("open-" + appointment.code())).isEmpty();
    }

    @Test
    void a_moved_appointment_has_its_new_place_and_has_left_the_old_one() {
        open();
        press("move");
        press(named("place").getFirst());

        assertThat(now().startsAt()).isEqualTo(slots.morning(clock.instant()));
        assertThat(now().code()).isEqualTo(appointment.code());
        assertThat(slots.wrong()).isEmpty();
        assertThat(text("told")).isNotBlank();
    }

    @Test
    void a_cancelled_one_tells_its_visitor_why() {
        open();
        press("cancel");
        type("cancel-message", "x".repeat(401));
        press("cancel-now");
        assertThat(now().status()).isEqualTo(Status.BOOKED);

        type("cancel-message", "Zoals u vroeg.");
        press("cancel-now");

        assertThat(now().status()).isEqualTo(Status.CANCELLED);
        assertThat(now().told()).isEqualTo("Zoals u vroeg.");
        assertThat(named("move")).isEmpty();
    }

    @Test
    void who_acts_on_a_stale_card_is_told_and_sees_how_it_is() {
        open();
        press("cancel");
        town.within(() -> booking.cancel(appointment, new Actor.Visitor(), null));

        press("cancel-now");

        assertThat(text("told")).isNotBlank();
        assertThat(named("cancel")).isEmpty();
    }

    @Test
    void another_day_is_another_list() {
        press("later");

        assertThat(named("open-" + appointment.code())).isEmpty();
        press("earlier");
        assertThat(named("open-" + appointment.code())).hasSize(1);
    }
}
