package city.loket.backend.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import city.loket.backend.BackendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
}
