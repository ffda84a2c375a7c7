package city.loket.backend.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import city.loket.backend.BackendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@BackendTest
class SignInPageTest {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void the_page_speaks_the_browsers_language() {
        assertThat(mvc.get().uri("/login").header("Accept-Language", "pt, fr;q=0.8, en;q=0.5"))
                .bodyText()
                .contains("Se connecter", "name=\"_csrf\"");
    }

    @Test
    void a_chosen_language_is_remembered() {
        assertThat(mvc.get().uri("/login?lang=de").header("Accept-Language", "fr"))
                .cookies()
                .hasValue("loket-language", "de");
        assertThat(mvc.get().uri("/login?lang=de").header("Accept-Language", "fr"))
                .bodyText()
                .contains("Passwort");
    }

    @Test
    void the_right_password_leads_to_the_console() {
        assertThat(mvc.post()
                        .uri("/login")
                        .param("username", "an")
                        .param("password", BackendTest.PASSWORD)
                        .with(csrf()))
                .redirectedUrl()
                .endsWith("/console");
    }

    @Test
    void a_wrong_password_is_told_and_does_not_say_what_was_wrong() {
        assertThat(mvc.post()
                        .uri("/login")
                        .param("username", "an")
                        .param("password", "wrong")
                        .with(csrf()))
                .redirectedUrl()
                .endsWith("/login?error");
        assertThat(mvc.get().uri("/login?error").header("Accept-Language", "nl"))
                .bodyText()
                .contains("Naam of wachtwoord klopt niet");
    }

    @Test
    void a_lock_out_is_told_in_plain_words() {
        assertThat(mvc.get().uri("/login?locked").header("Accept-Language", "fr"))
                .bodyText()
                .contains("Attendez 15 minutes");
    }

    @Test
    void whose_session_has_ended_is_told_so_and_comes_back_to_the_same_page() {
        var console = mvc.get()
                .uri("/console/counter")
                .with(request -> {
                    request.setRequestedSessionId("ended");
                    request.setRequestedSessionIdValid(false);
                    return request;
                })
                .exchange();
        assertThat(console).redirectedUrl().endsWith("/login?ended");

        assertThat(mvc.post()
                        .uri("/login")
                        .session((MockHttpSession) console.getRequest().getSession())
                        .param("username", "an")
                        .param("password", BackendTest.PASSWORD)
                        .with(csrf()))
                .redirectedUrl()
                .contains("/console/counter");
    }
}
