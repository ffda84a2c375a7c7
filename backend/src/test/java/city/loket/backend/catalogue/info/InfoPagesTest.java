package city.loket.backend.catalogue.info;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.catalogue.Answer;
import city.loket.backend.catalogue.Question;
import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@BackendTest
class InfoPagesTest {

    private static final String LEUVEN = "/info/leuven-stadskantoor";

    /** The way to the extension of an orange card, which has a bound around its expiry. */
    private static final String EXTENSION = LEUVEN + "/orange-card?lang=en&way=0.1";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Offices offices;

    @Autowired
    private Services services;

    @Autowired
    private TestTown town;

    @BeforeEach
    void a_monday_morning_in_november() {
        town.setTime(Instant.parse("2026-11-23T09:00:00Z"));
    }

    @AfterEach
    void the_time_outside() {
        town.realTime();
    }

    private MvcTestResult page(String uri) {
        return mvc.get().uri(uri).exchange();
    }

    @ParameterizedTest
    @CsvSource({"de, de", "'pl, fr;q=0.8', fr", "pl, nl"})
    void a_page_speaks_the_browsers_language_or_else_the_towns(String browser, String spoken) {
        assertThat(mvc.get().uri(LEUVEN).header(HttpHeaders.ACCEPT_LANGUAGE, browser))
                .hasHeader(HttpHeaders.CONTENT_LANGUAGE, spoken)
                .bodyText()
                .contains("<html lang=\"" + spoken + "\"");
    }

    @Test
    void the_towns_can_be_chosen() {
        assertThat(page("/info?lang=fr")).hasStatusOk().bodyText().contains("Choisissez", "Stad Leuven", LEUVEN);
    }

    @ParameterizedTest
    @CsvSource({"nl, Oranje kaart", "fr, Carte orange", "de, Orange Karte", "en, Orange card"})
    void the_services_of_an_office_are_listed_in_every_language(String language, String name) {
        assertThat(page(LEUVEN + "?lang=" + language))
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"" + language + "\"", name, LEUVEN + "/orange-card?lang=" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oranje", "ORANGE", "immatriculation", "familienzusammenfuhrung", "orange kaart"})
    void a_service_is_found_by_any_word_for_it_in_any_language(String typed) {
        assertThat(page(LEUVEN + "?lang=nl&q=" + typed))
                .hasStatusOk()
                .bodyText()
                .contains("Oranje kaart")
                .doesNotContain("service-document-pickup");
    }

    @Test
    void what_is_not_found_is_said_and_nothing_typed_becomes_html() {
        assertThat(page(LEUVEN + "?lang=en&q=<script>x</script>"))
                .hasStatusOk()
                .bodyText()
                .contains("We find nothing for “&lt;script&gt;x&lt;/script&gt;”")
                .doesNotContain("<script>x");
    }

    @Test
    void a_service_says_what_to_bring_and_what_it_costs_and_for_whom() {
        assertThat(page(LEUVEN + "/orange-card?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Annex 25 or 26", "Only for: ", "free of charge", "€\u00a05")
                .contains("No older than 6 months.", "Children under 3: have the photo taken by a photographer.")
                .contains("You are not in Belgium? Then only by phone (016 27 28 29).");
    }

    @Test
    void the_answers_lead_to_the_right_variant_and_the_page_then_tells_only_of_it() {
        assertThat(page(LEUVEN + "/orange-card?lang=en&way=0"))
                .bodyText()
                .contains("Do you already have an orange card?", "way=0.1#for-whom");
        assertThat(page(EXTENSION))
                .bodyText()
                .contains("Yes, this is for you", "Extension for family reunification")
                .doesNotContain("Only for: ", "First card for family reunification");
    }

    @Test
    void an_answer_may_lead_to_another_service() {
        var elsewhere = ways(services.get(town.demoOffice().id(), "orange-card")).stream()
                .filter(way -> way.end() instanceof Answer.OtherService)
                .findFirst()
                .orElseThrow();

        assertThat(page(LEUVEN + "/orange-card?lang=en&way=" + elsewhere.way()))
                .bodyText()
                .contains("You need another service", LEUVEN + "/residence-card?lang=en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-25 | You can come now.",
                "2026-11-26 | You can come now.",
                "2026-11-27 | It is too early now. You can come from Tuesday 24 November 2026.",
                "2026-11-01 | You can come now.",
                "2026-02-29 | Enter a full date"
            })
    void the_visitors_own_date_is_answered(String expiry, String answer) {
        assertThat(page(EXTENSION + "&expiry=" + expiry))
                .hasStatusOk()
                .bodyText()
                .contains(answer);
    }

    @Test
    void a_page_with_a_date_of_a_visitor_is_kept_nowhere() {
        assertThat(page(EXTENSION + "&expiry=2026-12-10")).hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        assertThat(page(EXTENSION)).hasHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23T12:59:59Z | on Monday 23 November 2026 before 14:00: ready on Tuesday 24 November 2026.",
                "2026-11-23T13:00:00Z | on Tuesday 24 November 2026 before 14:00: ready on Wednesday 25 November 2026.",
                "2026-11-20T12:00:00Z | on Friday 20 November 2026 before 14:00: ready on Monday 23 November 2026.",
                "2026-04-05T09:00:00Z | on Tuesday 7 April 2026 before 14:00: ready on Wednesday 8 April 2026."
            })
    void the_expedited_way_names_its_day(Instant now, String promise) {
        town.setTime(now);

        assertThat(page(LEUVEN + "/residence-card?lang=en")).bodyText().contains("Applied for " + promise);
    }

    @Test
    void nobody_is_remembered() {
        var page = page(EXTENSION + "&expiry=2026-12-10");

        assertThat(page.getResponse().getCookies()).isEmpty();
        assertThat(page.getRequest().getSession(false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/info/nowhere", LEUVEN + "/nothing", "/info/nowhere/nothing"})
    void an_unknown_page_is_answered_kindly(String uri) {
        assertThat(mvc.get().uri(uri).header("Accept-Language", "de"))
                .hasStatus(404)
                .bodyText()
                .contains("Wir finden diese Seite nicht");
    }

    @Test
    void every_service_of_every_town_can_be_read_in_every_language_and_on_every_way() {
        for (var office : towns()) {
            for (var service : services.of(office.id())) {
                for (var language : Language.values()) {
                    var uri = "/info/%s/%s?lang=%s".formatted(office.code(), service.code(), language.code());
                    assertThat(page(uri)).as(uri).hasStatusOk().bodyText().contains("<h1", "</html>");
                    ways(service)
                            .forEach(way -> assertThat(page(uri + "&way=" + way.way()))
                                    .as(uri + way)
                                    .hasStatusOk()
                                    .bodyText()
                                    .contains("role=\"status\"", "</html>"));
                }
            }
        }
    }

    @Test
    void the_way_to_a_variant_takes_at_most_four_touches() {
        for (var office : towns()) {
            for (var service : services.of(office.id())) {
                assertThat(ways(service))
                        .as(service.code())
                        .allSatisfy(way -> assertThat(way.taken()).hasSizeLessThanOrEqualTo(4));
            }
        }
    }

    /** Those of the bundled catalogue; tests make more. */
    private List<Office> towns() {
        return Stream.of("leuven", "namur", "ixelles")
                .flatMap(town -> offices.ofMunicipality(town).stream())
                .filter(office -> !office.address().isEmpty())
                .toList();
    }

    /** Every way through the service's questions, walked to its end. */
    private static List<DecisionPath> ways(Service service) {
        var first = service.facts().forWhom();
        return first == null ? List.of() : ways(first, DecisionPath.walk(first, ""));
    }

    private static List<DecisionPath> ways(Question first, DecisionPath path) {
        if (path.next() == null) {
            return List.of(path);
        }
        var ends = new ArrayList<DecisionPath>();
        for (int position = 0; position < path.next().answers().size(); position++) {
            ends.addAll(ways(first, DecisionPath.walk(first, path.way(position))));
        }
        return ends;
    }
}
