package city.loket.backend.appointment.pages;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.Browser;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.SlotRows;
import city.loket.backend.office.Office;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the pages say when something is not possible, and what is possible instead. It is Monday 23 November 2026. */
@BackendTest
class RefusalPagesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-11-26T08:00:00Z");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestTown town;

    @Autowired
    private JdbcClient jdbc;

    private Office office;

    @BeforeEach
    void an_office_on_a_monday_morning() {
        town.setTime(NOW);
        office = town.newOffice();
    }

    @AfterEach
    void the_time_outside() {
        town.realTime();
    }

    private void free(String service, Instant... starts) {
        var slots = new SlotRows(jdbc, office, town.service(office, service));
        for (var start : starts) {
            slots.make(start, 4, 1, 1);
        }
    }

    private Browser open(String page) {
        return new Browser(mvc).open("/book/" + office.code() + page);
    }

    @Test
    void when_nothing_is_free_the_page_says_so_and_names_the_telephone() {
        assertThat(open("/card-collection/places").text())
                .contains("Nothing is free until Friday 22 January 2027.", "Look again tomorrow", "Call 016")
                .doesNotContain("Choose a time");
    }

    @Test
    void a_service_without_appointments_says_how_to_come() {
        assertThat(open("/document-pickup").text())
                .contains("There are no appointments for this.", "Come without an appointment");
    }

    @Test
    void from_abroad_the_telephone_is_named() {
        free("card-collection", THURSDAY);

        assertThat(open("/card-collection/places?abroad=on").text())
                .contains("You are not in Belgium", "Call 016")
                .doesNotContain("Come without an appointment");
    }

    @Test
    void too_many_persons_are_told_how_many_may_come() {
        assertThat(open("/card-collection/places?persons=21").text()).contains("at most 20 persons", "Call 016");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "many", "<script>alert(1)</script>"})
    void what_is_no_number_of_persons_is_asked_for_again(String typed) {
        var browser = open(
                "/card-collection/places?persons=" + typed.replace("<", "%3C").replace(">", "%3E"));

        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.has("#problems a[href=#persons]")).isTrue();
        assertThat(browser.page().html()).doesNotContain("<script>");
    }

    @Test
    void without_the_date_on_which_it_depends_the_form_comes_back() {
        var browser = open("/orange-card?variant=extension");
        assertThat(browser.text()).contains("At the earliest 3 days before your card expires.");

        browser.press("[data-test=show-places]");

        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.has("#problems[autofocus] a[href=#expiry]")).isTrue();
    }

    @Test
    void the_procedure_is_asked_for_where_there_are_several() {
        var browser = open("/orange-card/places");

        assertThat(browser.text()).contains("What is it about?");
        assertThat(browser.follow("[data-test=variant-extension]").has("#expiry"))
                .isTrue();
    }

    @Test
    void a_date_says_from_when_one_can_come_and_the_list_begins_there() {
        free("orange-card", THURSDAY, Instant.parse("2026-12-10T08:00:00Z"));

        var browser = open("/orange-card?variant=extension").fill("expiry", "2026-12-11");
        browser.press("[data-test=show-places]");

        assertThat(browser.text()).contains("You can come from Tuesday 8 December 2026.");
        assertThat(browser.one("[data-test=first-place]").text()).isEqualTo("Thursday 10 December 2026 09:00");
        assertThat(browser.has("[data-test=earlier]")).isFalse();
    }

    @Test
    void a_date_too_far_ahead_says_when_to_come_back() {
        assertThat(open("/orange-card/places?variant=extension&expiry=2027-06-30")
                        .text())
                .contains(
                        "You can come from Sunday 27 June 2027.",
                        "Come back to this page from Wednesday 28 April 2027");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, Come on Thursday 26 November 2026 at the latest.",
        "2026-10-01, 'You should have come by Tuesday 6 October 2026. Take the first free time: we still help you.'"
    })
    void a_duty_warns_and_refuses_nobody(String arrival, String told) {
        free("short-stay", THURSDAY, Instant.parse("2026-11-27T08:00:00Z"));

        var browser = open("/short-stay/places?variant=other&arrival=" + arrival);

        assertThat(browser.text()).contains(told);
        assertThat(browser.one("[data-test=first-place]").text()).isEqualTo("Thursday 26 November 2026 09:00");
        assertThat(browser.one("[data-test=day-2026-11-27]").text()).contains("later than you should come");
    }

    @Test
    void other_days_are_a_link_away() {
        free("card-collection", THURSDAY, Instant.parse("2026-12-10T08:00:00Z"));
        var browser = open("/card-collection/places");

        browser.follow("[data-test=later]");
        assertThat(browser.text()).contains("Thursday 3 December 2026 to Wednesday 9 December 2026");
        assertThat(browser.text()).contains("Nothing is free on these days.");
        browser.follow("[data-test=later]");
        assertThat(browser.has("[data-test=day-2026-12-10]")).isTrue();
        browser.fill("from", "2026-11-26").press(".jump button");
        assertThat(browser.has("[data-test=day-2026-11-26]")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-service", "/no-such-service/places"})
    void a_mistyped_address_is_answered_kindly(String page) {
        var browser = open(page);

        assertThat(browser.status()).isEqualTo(404);
        assertThat(browser.text()).contains("We cannot find this page", "Choose your municipality");
    }

    @Test
    void whoever_tries_tokens_is_stopped_and_told_how_long() {
        var browser = new Browser(mvc);
        for (int attempt = 0;
                attempt < 1000 && browser.open("/a/nobody-has-this-token").status() == 404;
                attempt++) {
            assertThat(browser.text()).contains("We cannot find this page");
        }

        assertThat(browser.status()).isEqualTo(429);
        assertThat(browser.answer()).hasHeader("Retry-After", "1");
        assertThat(browser.text()).contains("One moment, please", "Wait 1 minute");
        assertThat(new Browser(mvc).open("/a/nobody-has-this-token").status()).isEqualTo(404);
    }
}
