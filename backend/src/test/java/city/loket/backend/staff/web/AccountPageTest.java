package city.loket.backend.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.staff.AccountAnswer.WithPassword;
import city.loket.backend.staff.Accounts;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMembers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@BackendTest
class AccountPageTest {

    private static final String OWN = "vier woorden zijn genoeg";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private StaffMembers members;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestTown town;

    private String login;

    @BeforeEach
    void a_clerk() {
        login = UUID.randomUUID().toString();
        members.add(town.demoOffice().id(), login, "Els", Role.AGENT, BackendTest.PASSWORD);
    }

    private MvcTestResult signIn(String password) {
        return mvc.post()
                .uri("/login")
                .param("username", login)
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    private MockHttpSession session(String password) {
        return (MockHttpSession) signIn(password).getRequest().getSession();
    }

    private MvcTestResult change(MockHttpSession session, String present, String chosen, String repeated) {
        return mvc.post()
                .uri("/account/password")
                .session(session)
                .param("present", present)
                .param("chosen", chosen)
                .param("repeated", repeated)
                .header("Accept-Language", "en")
                .with(csrf())
                .exchange();
    }

    private int asksTheApi(MockHttpSession session) {
        return mvc.get()
                .uri("/api/counter/counters")
                .session(session)
                .exchange()
                .getResponse()
                .getStatus();
    }

    @Test
    void a_changed_password_counts_at_once_and_ends_the_other_sessions() {
        var here = session(BackendTest.PASSWORD);
        var elsewhere = session(BackendTest.PASSWORD);

        assertThat(change(here, BackendTest.PASSWORD, OWN, OWN)).hasRedirectedUrl("/account?changed");

        assertThat(asksTheApi(here)).isEqualTo(200);
        assertThat(asksTheApi(elsewhere)).isEqualTo(401);
        assertThat(signIn(BackendTest.PASSWORD)).hasRedirectedUrl("/login?error");
        assertThat(signIn(OWN)).redirectedUrl().endsWith("/console");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense | vier woorden zijn genoeg | vier woorden zijn genoeg | present password is wrong",
                "only-for-tests | too short | too short | at least 12 characters",
                "only-for-tests | only-for-tests | only-for-tests | differs from the present one",
                "only-for-tests | vier woorden zijn genoeg | vijf woorden zijn genoeg | not the same"
            })
    void a_password_that_will_not_do_is_told(String present, String chosen, String repeated, String told) {
        assertThat(change(session(BackendTest.PASSWORD), present, chosen, repeated))
                .hasStatus(422)
                .bodyText()
                .contains(told);
    }

    @Test
    void guessing_the_present_password_locks_out_like_signing_in_does() {
        var session = session(BackendTest.PASSWORD);
        for (int i = 0; i < 5; i++) {
            change(session, "nonsense", OWN, OWN);
        }

        assertThat(change(session, BackendTest.PASSWORD, OWN, OWN)).bodyText().contains("typed too often");
        assertThat(signIn(BackendTest.PASSWORD)).hasRedirectedUrl("/login?locked");
    }

    @Test
    void a_password_for_once_leads_to_choosing_an_own_one_and_nowhere_else() {
        var admin = members.loadUserByUsername("tom");
        var clerk = members.loadUserByUsername(login);
        var given = (WithPassword) accounts.renewPassword(admin, clerk.staffId());
        var session = session(given.password());

        assertThat(asksTheApi(session)).isEqualTo(403);
        assertThat(mvc.get().uri("/console").session(session)).hasRedirectedUrl("/account");
        assertThat(change(session, given.password(), OWN, OWN)).hasRedirectedUrl("/console");
        assertThat(asksTheApi(session)).isEqualTo(200);
    }

    @Test
    void the_page_tells_when_one_was_last_here() {
        assertThat(account(session(BackendTest.PASSWORD))).bodyText().contains("first time");
        assertThat(account(session(BackendTest.PASSWORD))).bodyText().contains("Last signed in: ");
    }

    private MvcTestResult account(MockHttpSession session) {
        return mvc.get()
                .uri("/account")
                .session(session)
                .header("Accept-Language", "en")
                .exchange();
    }

    @Test
    void a_closed_account_signs_in_no_more_and_is_not_told_from_a_wrong_password() {
        accounts.close(
                members.loadUserByUsername("tom"),
                members.loadUserByUsername(login).staffId());

        assertThat(signIn(BackendTest.PASSWORD)).hasRedirectedUrl("/login?error");
    }
}
