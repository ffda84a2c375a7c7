package city.loket.backend.appointment.pages;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.Browser;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.SlotRows;
import city.loket.backend.platform.ClockDriven;
import city.loket.backend.platform.LoketClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Booking as a visitor does it, in an office where four times of one place are free on one morning. */
@BackendTest
class BookingPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestTown town;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LoketClock clock;

    @Autowired
    private ApplicationEventPublisher events;

    private SlotRows slots;
    private String book;

    @BeforeEach
    void four_times_of_one_place() {
        var office = town.newOffice();
        slots = new SlotRows(jdbc, office, town.service(office, "card-collection"));
        slots.make(slots.morning(clock.instant()), 4, 1, 1);
        book = "/book/%s/card-collection".formatted(office.code());
    }

    @AfterEach
    void every_slot_counts_what_lives_over_it() {
        assertThat(slots.wrong()).isEmpty();
        town.realTime();
    }

    private Browser atList() {
        return new Browser(mvc).open(book).press("[data-test=show-places]");
    }

    private Browser atContact() {
        return atList().press("[data-test=first-place]");
    }

    private Browser booked(String email) {
        return atContact().fill("email", email).press("[data-test=confirm]");
    }

    @Test
    void a_visitor_books_without_a_script() {
        var browser = atContact();
        assertThat(browser.text()).contains("How can we reach you?", "We keep this time for you until");

        browser.fill("phone", "0470 12 34 56").press("[data-test=confirm]");

        assertThat(browser.uri()).startsWith("/a/");
        assertThat(browser.text()).contains("Your appointment is made", "Add to my calendar");
        assertThat(slots.booked()).containsExactly(1, 0, 0, 0);
    }

    @Test
    void a_time_that_is_kept_is_offered_to_nobody_else() {
        var first = atList().one("[data-test=first-place]").val();
        atContact();

        assertThat(atList().one("[data-test=first-place]").val()).isNotEqualTo(first);
    }

    @Test
    void a_form_sent_twice_books_once() {
        var browser = atContact().fill("email", "ann@example.be");
        var form = browser.page();
        var once = browser.press("[data-test=confirm]").uri();

        assertThat(browser.back(form).press("[data-test=confirm]").uri()).isEqualTo(once);
        assertThat(slots.booked()).containsExactly(1, 0, 0, 0);
    }

    @Test
    void a_time_pressed_twice_is_kept_once() {
        var browser = atList();
        var list = browser.page();
        var once = browser.press("[data-test=first-place]").uri();

        assertThat(browser.back(list).press("[data-test=first-place]").uri()).isEqualTo(once);
        assertThat(slots.booked()).containsExactly(1, 0, 0, 0);
    }

    @Test
    void whoever_wants_another_time_gives_the_first_one_back() {
        assertThat(atContact().press("[data-test=other-time]").uri()).contains("/places");

        assertThat(slots.booked()).containsExactly(0, 0, 0, 0);
    }

    @Test
    void what_was_typed_stays_when_something_is_wrong_with_it() {
        var browser = atContact().fill("email", "ann").fill("phone", "0470 12 34 56");

        browser.press("[data-test=confirm]");

        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.has("#problems[autofocus] a[href=#email]")).isTrue();
        assertThat(browser.has("#email[aria-invalid][aria-describedby=email-wrong]"))
                .isTrue();
        assertThat(browser.one("#email").val()).isEqualTo("ann");
        assertThat(browser.one("#phone").val()).isEqualTo("0470 12 34 56");
        browser.fill("email", "").press("[data-test=confirm]");
        assertThat(browser.uri()).startsWith("/a/");
    }

    private void sixMinutesPass() {
        town.pass(Duration.ofMinutes(6));
        events.publishEvent(new ClockDriven(clock.instant()));
    }

    @Test
    void whoever_types_slowly_still_gets_a_time_that_nobody_else_took() {
        var slow = atContact();
        sixMinutesPass();

        assertThat(slow.fill("email", "slow@example.be")
                        .press("[data-test=confirm]")
                        .uri())
                .startsWith("/a/");
    }

    @Test
    void whoever_was_too_slow_chooses_another_time_without_typing_again() {
        var slow = atContact();
        sixMinutesPass();
        booked("fast@example.be");

        slow.fill("email", "slow@example.be").press("[data-test=confirm]");
        assertThat(slow.status()).isEqualTo(409);
        assertThat(slow.text()).contains("what you typed is kept");

        assertThat(slow.press("[data-test=first-place]").uri()).startsWith("/a/");
        assertThat(slots.booked()).containsExactly(1, 1, 0, 0);
    }

    @Test
    void somebody_who_has_an_appointment_for_it_is_told_so_and_can_give_another_address() {
        booked("ann@example.be");

        var again = booked("ANN@example.be");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("already has an appointment");

        assertThat(again.fill("email", "ben@example.be")
                        .press("[data-test=confirm]")
                        .uri())
                .startsWith("/a/");
    }

    @Test
    void of_two_who_press_the_same_time_at_once_one_has_it_and_the_other_sees_what_is_left() throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = Stream.of(atList(), atList())
                    .map(browser -> threads.submit(() -> {
                        barrier.await();
                        return browser.press("[data-test=first-place]");
                    }))
                    .toList();
            var browsers = List.of(both.getFirst().get(), both.getLast().get());

            assertThat(browsers)
                    .filteredOn(browser -> browser.uri().contains("/contact"))
                    .hasSize(1);
            assertThat(browsers)
                    .filteredOn(browser -> browser.text().contains("That time has just been taken"))
                    .hasSize(1);
        }
        assertThat(slots.booked()).containsExactly(1, 0, 0, 0);
    }

    @Test
    void a_form_that_did_not_come_from_our_page_is_refused_kindly() {
        var browser = atList();
        browser.forgetCookies();

        browser.press("[data-test=first-place]");

        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.text()).contains("We could not accept this form", "Allow cookies");
        assertThat(slots.booked()).containsExactly(0, 0, 0, 0);
    }

    @Test
    void the_pages_are_nobody_elses() {
        assertThat(atContact().answer())
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @Test
    void the_confirmation_is_read_in_the_language_of_the_booking() {
        var browser = new Browser(mvc).open(book + "?lang=fr").press("[data-test=show-places]");

        browser.press("[data-test=first-place]").fill("email", "ann@example.be").press("[data-test=confirm]");

        assertThat(browser.text()).contains("Votre rendez-vous est pris");
        assertThat(new Browser(mvc).open(browser.uri().replaceAll("\\?.*", "")).text())
                .contains("Votre rendez-vous");
    }
}
