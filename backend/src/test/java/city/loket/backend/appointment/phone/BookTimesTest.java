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
import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Booking;
import city.loket.backend.appointment.Contact;
import city.loket.backend.appointment.SlotRows;
import city.loket.backend.appointment.Wish;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMembers;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;

/** Which times the page offers to whom, and for how long it keeps one. */
@BackendTest
@WithUserDetails("an")
class BookTimesTest extends SpringBrowserlessTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Booking booking;

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

    private void takenByTheWeb() {
        var wish = new Wish(office, call.slots().service(), null, 1, Channel.WEB, false, Map.of());
        town.within(() -> booking.book(wish, call.morning(), Contact.none(), Language.NL, new Actor.Visitor()));
    }

    @Test
    void a_clerk_also_sees_the_places_that_the_public_does_not_have() {
        takenByTheWeb();
        signedIn(Role.AGENT);

        call.choosesTheFirst();

        assertThat(text("kept")).contains("09:00");
        assertThat(call.slots().booked()).startsWith(2);
    }

    @Test
    void a_time_that_is_not_used_is_given_back() {
        signedIn(Role.AGENT);
        call.choosesTheFirst();
        assertThat(call.slots().booked()).startsWith(1);

        press("other-time");

        assertThat(call.slots().booked()).containsOnly(0);
        assertThat(named("place")).isNotEmpty();
    }

    @Test
    void whose_time_was_just_taken_is_told_and_offered_others() {
        signedIn(Role.AGENT);
        call.asksForTheCard();
        var first = named("place").getFirst();
        jdbc.sql("update slot set booked = capacity where office_id = ? and starts_at = ?")
                .params(office.id().value(), Timestamp.from(call.morning()))
                .update();

        press(first);

        assertThat(text("told")).isNotBlank();
        assertThat(named("place")).isNotEmpty();
        assertThat(named("book")).isEmpty();
    }

    @Test
    void a_closed_bound_says_from_which_day_on_and_offers_nothing() {
        signedIn(Role.AGENT);
        type("service", "oranje");
        press("service-orange-card");
        one("variant", AbstractField.class).setValue("extension");
        var expiry = office.day(clock.instant()).plusYears(1);

        type("expiry", expiry.toString());

        assertThat(text("refused")).contains(String.valueOf(expiry.minusDays(3).getDayOfMonth()));
        assertThat(named("place")).isEmpty();
    }

    @Test
    void an_agent_overbooks_nothing() {
        signedIn(Role.AGENT);

        call.asksForTheCard();

        assertThat(named("place")).isNotEmpty();
        assertThat(named("overbook")).isEmpty();
    }

    @Test
    void a_supervisor_overbooks_for_a_reason_and_not_without() {
        signedIn(Role.SUPERVISOR);
        call.asksForTheCard();
        type("overbook-day", office.day(call.morning()).toString());
        type("overbook-time", "17:30");
        press("overbook");
        assertThat(named("book")).isEmpty();
        type("overbook-reason", "her train was late");
        press("overbook");
        type("phone", "0470 12 34 56");
        press("book");

        assertThat(records(call.only())).containsExactly("OVERBOOK her train was late");
    }

    private List<String> records(Appointment appointment) {
        return jdbc.sql("select concat_ws(' ', verb, detail) from appointment_record where appointment_id = ?")
                .param(appointment.id().value())
                .query(String.class)
                .list();
    }
}
