package city.loket.backend.visit.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.Browser;
import city.loket.backend.TestTown;
import city.loket.backend.calling.CounterSession;
import city.loket.backend.calling.Desk;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.platform.CommandId;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitStatus;
import city.loket.backend.visit.Visits;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@BackendTest
class TicketPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestTown town;

    @Autowired
    private Desk desk;

    @Autowired
    private Counters counters;

    @Autowired
    private Visits visits;

    private Office office;

    @BeforeEach
    void an_office() {
        office = town.newOffice();
    }

    private MvcTestResult page(Visit visit, String rest) {
        return mvc.get().uri("/t/" + visit.token() + rest).exchange();
    }

    private Visit called(Visit visit) {
        var counter = counters.of(office.id()).get(2).id();
        var session = new CounterSession(0, office.id(), counter, 1, Set.of(visit.service()));
        return town.within(() -> desk.callNext(session)).orElseThrow();
    }

    @Test
    void a_waiting_visitor_sees_the_number_and_how_many_are_before() {
        town.waiting(office);
        var second = town.waiting(office);

        assertThat(page(second, ""))
                .hasStatusOk()
                .bodyText()
                .contains(String.valueOf(second.numberText()), "1 voor u", "Klaar te houden");
    }

    @Test
    void a_called_visitor_sees_where_to_go() {
        var visit = town.waiting(office);
        called(visit);

        assertThat(page(visit, "")).bodyText().contains("Ga naar loket 3").doesNotContain("/give-up");
    }

    @Test
    void a_visitor_at_the_booth_sees_the_code_and_no_number() {
        var visit = town.arrive(office, town.appointment(office, "orange-card", Duration.ZERO, 1), 0);

        assertThat(page(visit, "")).bodyText().contains("D’abord votre photo", visit.code(), "<svg");
    }

    @Test
    void the_page_speaks_the_visits_language_unless_another_is_asked_for() {
        var visit = town.waiting(office);

        assertThat(page(visit, "")).bodyText().contains("<html lang=\"nl\"", "Uw nummer");
        assertThat(page(visit, "?lang=de")).bodyText().contains("<html lang=\"de\"", "Ihre Nummer");
    }

    @Test
    void the_page_stays_on_the_phone() {
        assertThat(page(town.waiting(office), ""))
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @Test
    void an_unknown_token_is_answered_kindly() {
        assertThat(mvc.get().uri("/t/nobody-has-this-token").header("Accept-Language", "fr"))
                .hasStatus(404)
                .bodyText()
                .contains("Nous ne trouvons pas ce ticket");
    }

    @Test
    void looking_changes_nothing_and_a_forged_form_is_refused() {
        var visit = town.waiting(office);

        assertThat(page(visit, "/give-up")).hasStatusOk();
        assertThat(mvc.post()
                        .uri("/t/" + visit.token() + "/give-up")
                        .param("command", CommandId.random().value()))
                .hasStatus(403);

        assertThat(visits.get(office.id(), visit.id()).status()).isEqualTo(VisitStatus.WAITING);
    }

    @Test
    void a_visitor_who_gives_up_the_place_has_left() {
        var visit = town.waiting(office);

        assertThat(giveUp(visit).uri()).isEqualTo("/t/" + visit.token() + "?lang=nl");

        assertThat(page(visit, "")).bodyText().contains("U hebt uw plaats afgegeven");
    }

    @Test
    void whoever_is_being_served_cannot_give_up_the_place() {
        var visit = town.waiting(office);
        called(visit);
        var counter = counters.of(office.id()).get(2).id();
        var session = new CounterSession(0, office.id(), counter, 1, Set.of(visit.service()));
        town.within(() -> desk.start(session, visit.id()));

        assertThat(giveUp(visit).uri()).endsWith("late");
        assertThat(page(visit, "?late")).bodyText().contains("Dat kan nu niet meer");
    }

    private Browser giveUp(Visit visit) {
        return new Browser(mvc).open("/t/" + visit.token() + "/give-up").press("[data-test=give-up-yes]");
    }
}
