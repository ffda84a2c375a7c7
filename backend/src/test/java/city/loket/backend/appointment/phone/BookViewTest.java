package city.loket.backend.appointment.phone;

import static city.loket.backend.Screen.named;
import static city.loket.backend.Screen.one;
import static city.loket.backend.Screen.press;
import static city.loket.backend.Screen.text;
import static city.loket.backend.Screen.type;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.StaffSeat;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.Agenda;
import city.loket.backend.appointment.Appointment.Status;
import city.loket.backend.appointment.SlotRows;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMembers;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;

/** A call that ends with an appointment, or with the one that was there. */
@BackendTest
@WithUserDetails("an")
class BookViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Agenda agenda;

    @Autowired
    private StaffMembers staff;

    @Autowired
    private LoketClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Office office;
    private PhoneCall call;

    @BeforeEach
    void a_morning() {
        office = town.newOffice();
        var slots = new SlotRows(jdbc, office, town.service(office, "card-collection"));
        call = PhoneCall.about(slots, agenda, clock.instant());
    }

    private void signedIn(Role role) {
        StaffSeat.take(staff, office, role);
        navigate(BookView.class);
    }

    @Test
    void a_caller_has_an_appointment_and_hears_its_code() {
        signedIn(Role.AGENT);
        call.choosesTheFirst();
        type("phone", "0470 12 34 56");

        press("book");

        var made = call.only();
        assertThat(one("code", Component.class).getElement().getAttribute("data-code"))
                .isEqualTo(made.code());
        assertThat(made.startsAt()).isEqualTo(call.morning());
        assertThat(made.channel()).isEqualTo(Channel.PHONE);
        assertThat(one("sheet", Anchor.class).getHref()).contains(made.token());
    }

    @Test
    void who_has_one_already_is_led_to_it_and_gets_no_second() {
        signedIn(Role.AGENT);
        call.choosesTheFirst();
        type("email", "ann@example.be");
        press("book");
        var first = call.only();
        press("next");

        call.choosesTheFirst();
        type("email", "ann@example.be");
        press("book");

        assertThat(text("said")).contains(first.code());
        assertThat(one("existing", Anchor.class).getHref()).endsWith(first.code());
        assertThat(call.made()).containsExactly(first);
    }

    @Test
    void a_contact_that_cannot_be_right_is_asked_again() {
        signedIn(Role.AGENT);
        call.choosesTheFirst();

        press("book");
        type("phone", "12");
        press("book");

        assertThat(call.made()).isEmpty();
        type("phone", "0470 12 34 56");
        press("book");
        assertThat(call.only().status()).isEqualTo(Status.BOOKED);
    }

    @Test
    void what_was_booked_a_moment_ago_is_undone_on_the_same_screen() {
        signedIn(Role.AGENT);
        call.choosesTheFirst();
        type("phone", "0470 12 34 56");
        press("book");

        press("undo");

        assertThat(call.only().status()).isEqualTo(Status.CANCELLED);
        assertThat(call.slots().booked()).containsOnly(0);
        assertThat(named("place")).isNotEmpty();
    }

    @Test
    void a_follow_up_knows_the_service_and_stands_on_the_visits_record() {
        StaffSeat.take(staff, office, Role.AGENT);
        var visit = town.waiting(office);

        var asked = QueryParameters.of("visit", String.valueOf(visit.id().value()))
                .merging("service", "card-collection")
                .merging("language", "fr");
        UI.getCurrent().navigate("console/book", asked);
        call.takesTheFirst();
        type("phone", "0470 12 34 56");
        press("book");

        assertThat(call.only().language()).isEqualTo(Language.FR);
        assertThat(call.only().channel()).isEqualTo(Channel.DESK);
        assertThat(named("to-counter")).hasSize(1);
        assertThat(jdbc.sql(
                                "select count(*) from visit_record where visit_id = ? and verb = 'FOLLOW_UP' and detail is null")
                        .param(visit.id().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
