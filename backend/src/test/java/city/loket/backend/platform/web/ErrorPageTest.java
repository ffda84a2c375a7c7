package city.loket.backend.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import city.loket.backend.BackendTest;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@BackendTest
class ErrorPageTest {

    @Autowired
    private MockMvcTester mvc;

    /** As the container asks for the page after {@code sendError}. */
    private MvcTestResult page(int status, String language) {
        return page(status, language, new MockHttpSession());
    }

    private MvcTestResult page(int status, String language, MockHttpSession session) {
        return mvc.get()
                .session(session)
                .uri("/error")
                .accept(MediaType.TEXT_HTML)
                .header("Accept-Language", language)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/nonsense<script>")
                .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret"))
                .exchange();
    }

    @ParameterizedTest
    @CsvSource({"/nonsense,403", "/book,404", "/book/1,404", "/info/1/2/3,404", "/t/1/2/3,404", "/towns/none,404"})
    void where_a_visitor_finds_no_page_nobody_is_asked_to_sign_in(String path, int status) {
        assertThat(mvc.get().uri(path).exchange().getResponse().getStatus()).isEqualTo(status);
    }

    @Test
    void a_page_of_staff_still_asks_to_sign_in() {
        assertThat(mvc.get().uri("/console/nowhere")).redirectedUrl().endsWith("/login");
    }

    @ParameterizedTest
    @CsvSource({
        "404,nl,'Deze pagina bestaat niet, of is niet voor u bedoeld',Pagina niet gevonden",
        "403,de,'Diese Seite gibt es nicht, oder sie ist nicht für Sie bestimmt',Seite nicht gefunden"
    })
    void an_unknown_address_is_told_in_the_language_of_its_reader(
            int status, String language, String heading, String title) {
        assertThat(page(status, language))
                .hasStatus(status)
                .bodyText()
                .contains(
                        "<html lang=\"" + language + "\"",
                        "<title>" + title + " · Loket</title>",
                        "<h1>" + heading + "</h1>",
                        "href=\"/info\"",
                        "href=\"/login\"")
                .doesNotContain("nonsense", "secret", "href=\"/console\"");
    }

    @Test
    void staff_is_led_back_to_the_console() {
        var signedIn = mvc.post()
                .uri("/login")
                .param("username", "an")
                .param("password", BackendTest.PASSWORD)
                .with(csrf())
                .exchange();
        var session = (MockHttpSession) signedIn.getRequest().getSession();

        assertThat(mvc.get().uri("/console/nowhere").session(session)).hasStatus(403);
        assertThat(page(403, "en", session))
                .bodyText()
                .contains("href=\"/console\"")
                .doesNotContain("href=\"/login\"");
    }

    @Test
    void our_own_failure_tells_its_time_and_nothing_else() {
        assertThat(page(500, "en"))
                .hasStatus(500)
                .bodyText()
                .contains("Something went wrong")
                .containsPattern("It happened at \\d\\d:\\d\\d\\.")
                .doesNotContain("secret", "IllegalState", "nonsense");
    }
}
