package city.loket.backend.staff.town;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Signing in with the town's account, against an issuer of our own over real HTTP. */
@BackendTest
class TownSignInTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TownProperties town;

    @Autowired
    private JdbcClient jdbc;

    private TestIssuer issuer;

    @BeforeEach
    void an_issuer() throws IOException {
        issuer = new TestIssuer(town.issuer());
        issuer.subject = UUID.randomUUID().toString();
    }

    @AfterEach
    void closed() {
        issuer.close();
    }

    /** The browser's way: to the issuer, and back with what it gave. */
    private MvcTestResult signIn() throws Exception {
        var away = mvc.get().uri("/oauth2/authorization/town").exchange();
        var session = (MockHttpSession) away.getRequest().getSession();
        try (var browser = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(URI.create(away.getResponse().getRedirectedUrl()));
            var back = browser.send(asked.build(), BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            return mvc.get().uri(URI.create(back)).session(session).exchange();
        }
    }

    private int asks(String path, MvcTestResult signedIn) {
        var session = (MockHttpSession) signedIn.getRequest().getSession();
        return mvc.get().uri(path).session(session).exchange().getResponse().getStatus();
    }

    @Test
    void whom_the_town_vouches_for_has_the_role_that_the_claim_gives() throws Exception {
        issuer.groups = List.of("everybody", "clerks");

        var signedIn = signIn();

        assertThat(signedIn).redirectedUrl().endsWith("/console");
        assertThat(asks("/api/counter/counters", signedIn)).isEqualTo(200);
        assertThat(asks("/console/audit.csv", signedIn)).isEqualTo(403);
        assertThat(asks("/account", signedIn)).isEqualTo(200);
    }

    @Test
    void whom_nobody_gave_a_role_is_told_so_and_stays_outside() throws Exception {
        issuer.groups = List.of("everybody");

        var refused = signIn();

        assertThat(refused).hasRedirectedUrl("/login?no-role");
        assertThat(asks("/api/counter/counters", refused)).isEqualTo(401);
        assertThat(mvc.get().uri("/login?no-role").header("Accept-Language", "en"))
                .bodyText()
                .contains("nobody has given you a role in Loket");
    }

    @Test
    void a_token_signed_by_somebody_else_is_refused() throws Exception {
        issuer.groups = List.of("heads");
        issuer.signsWith = TestIssuer.key();

        assertThat(signIn()).hasRedirectedUrl("/login?town");
    }

    @Test
    void a_token_made_for_another_sign_in_is_refused() throws Exception {
        issuer.groups = List.of("heads");
        issuer.nonce = "of-another-sign-in";

        assertThat(signIn()).hasRedirectedUrl("/login?town");
    }

    @Test
    void an_answer_that_nobody_asked_for_is_refused() {
        assertThat(mvc.get().uri("/login/oauth2/code/town?code=stolen&state=made-up"))
                .hasRedirectedUrl("/login?town");
    }

    @Test
    void another_role_at_the_issuer_counts_from_the_next_sign_in_and_ends_the_sessions_before() throws Exception {
        issuer.groups = List.of("clerks");
        var clerk = signIn();
        issuer.groups = List.of("heads");

        var head = signIn();

        assertThat(asks("/console/audit.csv", head)).isEqualTo(200);
        assertThat(asks("/api/counter/counters", clerk)).isEqualTo(401);
    }

    @Test
    void an_account_closed_here_stays_closed_whatever_the_issuer_says() throws Exception {
        issuer.groups = List.of("clerks");
        signIn();
        jdbc.sql("update staff_member set closed_at = utc_timestamp() where subject = ?")
                .param(issuer.subject)
                .update();

        assertThat(signIn()).hasRedirectedUrl("/login?no-role");
    }

    @ParameterizedTest
    @ValueSource(strings = {"an", "tom"})
    void a_subject_that_is_called_like_a_local_account_is_somebody_else(String login) throws Exception {
        issuer.subject = login;
        issuer.groups = List.of("clerks");

        signIn();

        assertThat(jdbc.sql("select count(*) from staff_member where login = ? and subject is null")
                        .param(login)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }
}
