package city.loket.backend.appointment.pages;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.Browser;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.appointment.Booking;
import city.loket.backend.appointment.Remark;
import city.loket.backend.appointment.SlotRows;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An appointment on its visitor's phone. */
@BackendTest
class AppointmentPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestTown town;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Booking booking;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LoketClock clock;

    private SlotRows slots;
    private Browser browser;

    @BeforeEach
    void somebody_has_booked_the_first_of_four_times() {
        var office = town.newOffice();
        slots = new SlotRows(jdbc, office, town.service(office, "card-collection"));
        slots.make(slots.morning(clock.instant()), 4, 1, 1);
        browser = new Browser(mvc)
                .open("/book/%s/card-collection".formatted(office.code()))
                .press("[data-test=show-places]")
                .press("[data-test=first-place]")
                .fill("email", "ann@example.be")
                .press("[data-test=confirm]");
    }

    private Appointment appointment() {
        var token = browser.uri().replaceAll("/a/([^/?]+).*", "$1");
        return appointments.byToken(token).orElseThrow();
    }

    private Browser again() {
        return browser.open("/a/" + appointment().token());
    }

    @Test
    void it_shows_what_the_scanner_reads_when_to_come_and_what_to_bring_and_nobodys_name() {
        assertThat(browser.has("svg path")).isTrue();
        assertThat(browser.one("[data-test=code]").text())
                .isEqualTo(appointment().code());
        assertThat(browser.text())
                .contains("between 08:15 and 09:15", "What do you bring?", "What does it cost?")
                .doesNotContain("ann@example.be");
    }

    @Test
    void it_goes_into_a_calendar() {
        var page = browser.follow("[data-test=calendar]");

        assertThat(page.answer()).hasHeader("Content-Type", "text/calendar;charset=UTF-8");
        assertThat(page.answer())
                .bodyText()
                .contains("BEGIN:VEVENT", "/a/" + appointment().token().substring(0, 6));
    }

    @Test
    void it_moves_to_another_time_of_the_same_list() {
        var before = appointment();

        browser.follow("[data-test=move]").press("[data-test=first-place]");

        assertThat(browser.text()).contains("Your appointment is moved");
        assertThat(slots.booked()).containsExactly(0, 1, 0, 0);
        assertThat(appointment().code()).isEqualTo(before.code());
    }

    @Test
    void it_stays_where_it_is_when_the_new_time_has_just_been_taken() {
        var list = browser.follow("[data-test=move]").page();
        var other = new Browser(mvc)
                .open("/book/%s/card-collection/places".formatted(slots.office().code()))
                .press("[data-test=first-place]");
        assertThat(other.uri()).contains("/contact");

        browser.back(list).press("[data-test=first-place]");

        assertThat(browser.text()).contains("That time has just been taken", "You now have");
        assertThat(slots.booked()).containsExactly(1, 1, 0, 0);
    }

    @Test
    void it_is_cancelled_only_after_a_second_question() {
        browser.follow("[data-test=cancel]");
        assertThat(browser.text()).contains("Cancel your appointment?");
        assertThat(slots.booked()).containsExactly(1, 0, 0, 0);

        var question = browser.page();
        browser.press("[data-test=cancel-yes]");
        browser.back(question).press("[data-test=cancel-yes]");

        assertThat(browser.text()).contains("This appointment is cancelled").doesNotContain("Move the appointment");
        assertThat(browser.has("svg")).isFalse();
        assertThat(slots.booked()).containsExactly(0, 0, 0, 0);
    }

    @Test
    void it_shows_what_staff_told_when_they_cancelled_it_as_plain_text() {
        var staff = new Actor.Staff(1);
        town.within(() -> booking.cancel(appointment(), staff, new Remark("We are closed <b>that day</b>")));

        assertThat(again().one("blockquote").text()).contains("We are closed <b>that day</b>");
    }

    @Test
    void whoever_has_checked_in_is_sent_to_the_ticket_and_cannot_move_any_more() {
        town.within(() -> appointments.checkIn(appointment().id()));

        assertThat(again().text()).contains("You are checked in").doesNotContain("Cancel the appointment");
        browser.open("/a/" + appointment().token() + "/move");
        assertThat(browser.text()).contains("You are checked in");
    }

    @Test
    void whoever_missed_it_is_told_what_to_do() {
        jdbc.sql("update appointment set status = 'MISSED' where id = ?")
                .param(appointment().id().value())
                .update();

        assertThat(again().text()).contains("You missed this appointment", "Go to the reception");
        assertThat(browser.one("[data-test=again]").attr("href")).contains("/card-collection");
    }
}
