package city.loket.backend.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import city.loket.backend.BackendTest;
import city.loket.backend.platform.CommandId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@BackendTest
class CatalogueApiTest {

    private static final String LEUVEN = "/api/offices/leuven-stadskantoor/catalogue";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private UserDetailsService staff;

    private static MockHttpServletRequestBuilder get(String path) {
        return MockMvcRequestBuilders.get(path);
    }

    private MvcTestResult importAs(String login, CommandId command) {
        return mvc.perform(MockMvcRequestBuilders.post("/api/catalogue/import")
                .with(user(staff.loadUserByUsername(login)))
                .header("Idempotency-Key", command.value()));
    }

    @Test
    void everybody_may_read_it_in_one_language() {
        assertThat(mvc.perform(get(LEUVEN).param("lang", "de")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.groups[0].name")
                .isEqualTo("Ankommen in Löwen");
    }

    @Test
    void without_a_language_each_text_comes_in_all_four() {
        assertThat(mvc.perform(get(LEUVEN)))
                .bodyJson()
                .extractingPath("$.groups[*].services[?(@.code=='orange-card')].name.fr")
                .asArray()
                .containsExactly("Carte orange");
    }

    @Test
    void an_unchanged_catalogue_is_not_sent_again() {
        var tag = mvc.perform(get(LEUVEN)).getResponse().getHeader(HttpHeaders.ETAG);

        assertThat(mvc.perform(get(LEUVEN).header(HttpHeaders.IF_NONE_MATCH, tag)))
                .hasStatus(304);
        assertThat(mvc.perform(get(LEUVEN).param("lang", "nl").header(HttpHeaders.IF_NONE_MATCH, tag)))
                .hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/offices/nowhere/catalogue, 404, unknown_office",
        "/api/offices/leuven-stadskantoor/catalogue?lang=xx, 400, bad_request"
    })
    void refusals_have_a_stable_code(String path, int status, String code) {
        assertThat(mvc.perform(get(path)))
                .hasStatus(status)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(code);
    }

    @Test
    void an_admin_reads_the_folders_again_and_asking_twice_does_it_once() throws Exception {
        var command = CommandId.random();
        var first = importAs("tom", command);

        assertThat(first).hasStatusOk();
        assertThat(first.getResponse().getContentAsString())
                .contains("\"code\":\"leuven\"")
                .contains("\"problems\":[]");
        assertThat(importAs("tom", command).getResponse().getContentAsString())
                .isEqualTo(first.getResponse().getContentAsString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"an", "sofie"})
    void nobody_else_may(String login) {
        assertThat(importAs(login, CommandId.random())).hasStatus(403);
    }
}
