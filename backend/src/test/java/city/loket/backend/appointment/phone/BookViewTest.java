package city.loket.backend.appointment.phone;

import static city.loket.backend.Screen.named;
import static city.loket.backend.Screen.one;
import static city.loket.backend.Screen.press;
import static city.loket.backend.Screen.text;
import static city.loket.backend.Screen.type;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.Agenda;
import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointment.Status;
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
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;

/** Somebody is on the phone for a card. In three days there are four times of two places each, one of them for the public. */
@BackendTest
@WithUserDetails("an")
class BookViewTest extends SpringBrowserlessTest {

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
    private Instant morning;
    private SlotRows slots;

    @BeforeEach
    void a_morning() {
        office = town.newOffice();
        slots = new SlotRows(jdbc, office, town.service(office, "card-collection"));
        morning = slots.morning(clock.instant());
        slots.make(morning, 4, 2, 1);
    }

    private void signedIn(Role role) {
        StaffSeat.take(staff, office, role);
        navigate(BookView.class);
    }

    private void asksForTheCard() {
        type("service", "kaart");
        press("service-card-collection");
    }

    private Appointment only() {
        var made = agenda.of(office, office.day(morning));
        assertThat(made).hasSize(1);
        return made.getFirst();
    }

    private void takenByTheWeb() {
        var wish = new Wish(office, slots.service(), null, 1, Channel.WEB, false, Map.of());
        town.within(() -> booking.book(wish, morning, Contact.none(), Language.NL, new Actor.Visitor()));
    }

    @Test
    void a_caller_has_an_appointment_and_hears_its_code() {
        signedIn(Role.AGENT);
        asksForTheCard();
        press(named("place").getFirst());
        type("phone", "0470 12 34 56");

        press("book");

        var made = only();
        assertThat(one("code", Component.class).getElement().getAttribute("data-code"))
                .isEqualTo(made.code());
        assertThat(made.startsAt()).isEqualTo(morning);
        assertThat(made.channel()).isEqualTo(Channel.PHONE);
        assertThat(one("sheet", Anchor.class).getHref()).contains(made.token());
    }

    @Test
    void a_clerk_also_sees_the_places_that_the_public_does_not_have() {
        takenByTheWeb();
        signedIn(Role.AGENT);

        asksForTheCard();
        press(named("place").getFirst());

        assertThat(text("kept")).contains("09:00");
        assertThat(slots.booked()).startsWith(2);
    }

    @Test
    void a_time_that_is_not_used_is_given_back() {
        signedIn(Role.AGENT);
        asksForTheCard();
        press(named("place").getFirst());
        assertThat(slots.booked()).startsWith(1);

        press("other-time");

        assertThat(slots.booked()).containsOnly(0);
        assertThat(named("place")).isNotEmpty();
    }

    @Test
    void whose_time_was_just_taken_is_told_and_offered_others() {
        signedIn(Role.AGENT);
        asksForTheCard();
        var first = named("place").getFirst();
        jdbc.sql("update slot set booked = capacity where office_id = ? and starts_at = ?")
                .params(office.id().value(), Timestamp.from(morning))
                .update();

        press(first);

        assertThat(text("told")).isNotBlank();
        assertThat(named("place")).isNotEmpty();
        assertThat(named("book")).isEmpty();
    }

    @Test
    void who_has_one_already_is_led_to_it_and_gets_no_second() {
        signedIn(Role.AGENT);
        asksForTheCard();
        press(named("place").getFirst());
        type("email", "ann@example.be");
        press("book");
        var first = only();
        press("next");

        asksForTheCard();
        press(named("place").getFirst());
        type("email", "ann@example.be");
        press("book");

        assertThat(text("said")).contains(first.code());
        assertThat(one("existing", Anchor.class).getHref()).endsWith(first.code());
        assertThat(agenda.of(office, office.day(morning))).containsExactly(first);
    }

    @Test
    void a_contact_that_cannot_be_right_is_asked_again() {
        signedIn(Role.AGENT);
        asksForTheCard();
        press(named("place").getFirst());

        press("book");
        type("phone", "12");
        press("book");

        assertThat(agenda.of(office, office.day(morning))).isEmpty();
        type("phone", "0470 12 34 56");
        press("book");
        assertThat(only().status()).isEqualTo(Status.BOOKED);
    }

    @Test
    void what_was_booked_a_moment_ago_is_undone_on_the_same_screen() {
        signedIn(Role.AGENT);
        asksForTheCard();
        press(named("place").getFirst());
        type("phone", "0470 12 34 56");
        press("book");

        press("undo");

        assertThat(only().status()).isEqualTo(Status.CANCELLED);
        assertThat(slots.booked()).containsOnly(0);
        assertThat(named("place")).isNotEmpty();
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

        asksForTheCard();

        assertThat(named("place")).isNotEmpty();
        assertThat(named("overbook")).isEmpty();
    }

    @Test
    void a_supervisor_overbooks_for_a_reason_and_not_without() {
        signedIn(Role.SUPERVISOR);
        asksForTheCard();
        type("overbook-day", office.day(morning).toString());
        type("overbook-time", "17:30");
        press("overbook");
        assertThat(named("book")).isEmpty();
        type("overbook-reason", "her train was late");
        press("overbook");
        type("phone", "0470 12 34 56");
        press("book");

        assertThat(records(only())).containsExactly("OVERBOOK her train was late");
    }

    private List<String> records(Appointment appointment) {
        return jdbc.sql("select concat_ws(' ', verb, detail) from appointment_record where appointment_id = ?")
                .param(appointment.id().value())
                .query(String.class)
                .list();
    }

    @Test
    void a_follow_up_knows_the_service_and_stands_on_the_visits_record() {
        StaffSeat.take(staff, office, Role.AGENT);
        var visit = town.waiting(office);

        var asked = QueryParameters.of("visit", String.valueOf(visit.id().value()))
                .merging("service", "card-collection")
                .merging("language", "fr");
        UI.getCurrent().navigate("console/book", asked);
        press(named("place").getFirst());
        type("phone", "0470 12 34 56");
        press("book");

        assertThat(only().language()).isEqualTo(Language.FR);
        assertThat(only().channel()).isEqualTo(Channel.DESK);
        assertThat(named("to-counter")).hasSize(1);
        assertThat(jdbc.sql(
                                "select count(*) from visit_record where visit_id = ? and verb = 'FOLLOW_UP' and detail is null")
                        .param(visit.id().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
