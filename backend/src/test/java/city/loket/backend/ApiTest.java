package city.loket.backend;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.platform.CommandId;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The HTTP interface as docs/api.md promises it. */
@BackendTest
class ApiTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestTown town;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    private static final String WALK_IN = """
            {"service":"document-pickup","persons":1,"language":"nl","touchedMillisAgo":4200}""";

    private MockHttpServletRequestBuilder kioskPost(String path, String body) {
        return MockMvcRequestBuilders.post("/api/kiosk" + path)
                .header("Authorization", "Bearer " + BackendTest.KIOSK_TOKEN)
                .header("Idempotency-Key", CommandId.random().value())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    @Test
    void a_walk_in_gets_its_number() {
        assertThat(mvc.perform(kioskPost("/visits", WALK_IN)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.number")
                .asString()
                .matches("B\\d{3,}");
    }

    @Test
    void the_same_touch_twice_gives_one_ticket() throws Exception {
        var id = CommandId.random().value();
        var answers = Stream.of(1, 2)
                .map(any -> mvc.perform(
                        kioskPost("/visits", WALK_IN).headers(headers -> headers.set("Idempotency-Key", id))))
                .toList();
        assertThat(answers.get(0).getResponse().getContentAsString())
                .contains("\"token\"")
                .isEqualTo(answers.get(1).getResponse().getContentAsString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/visits | {\"service\":\"nonsense\",\"persons\":1,\"language\":\"nl\",\"touchedMillisAgo\":0} | 404 | unknown_service",
                "/visits | {\"service\":\"short-stay\",\"persons\":1,\"language\":\"nl\",\"touchedMillisAgo\":0} | 409 | appointment_needed",
                "/visits | {\"service\":\"document-pickup\",\"persons\":0,\"language\":\"nl\",\"touchedMillisAgo\":0} | 400 | bad_request",
                "/visits | {\"service\":\"document-pickup\",\"persons\":1,\"language\":\"xx\",\"touchedMillisAgo\":0} | 400 | bad_request",
                "/visits | not json | 400 | bad_request",
                "/visits/999999/number | {} | 404 | unknown_visit"
            })
    void refusals_are_problems_with_a_stable_code(String path, String body, int status, String code) {
        assertThat(mvc.perform(kioskPost(path, body)))
                .hasStatus(status)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(code);
    }

    @Test
    void codes_are_recognised_however_they_are_held_or_typed() {
        var appointment = town.appointment(town.demoOffice(), "short-stay", Duration.ofMinutes(10), 1);
        var typed = appointment.code().toLowerCase().replaceFirst("(...)", "$1-");

        assertThat(result(typed)).isEqualTo("WELCOME");
        assertThat(result("https://somewhere.example/t/" + appointment.token())).isEqualTo("WELCOME");
        assertThat(result("<script>alert(1)</script>")).isEqualTo("UNKNOWN");
        assertThat(result("x".repeat(5_000))).isEqualTo("UNKNOWN");
    }

    private String result(String code) {
        var answer = mvc.perform(kioskPost("/codes", "{\"code\":\"%s\"}".formatted(code)));
        assertThat(answer).hasStatusOk();
        return com.jayway.jsonpath.JsonPath.read(text(answer), "$.result");
    }

    private static String text(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void every_endpoint_of_the_api_is_closed_to_strangers_and_to_the_other_devices() {
        var paths = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> isOurs(entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .filter(path -> path.startsWith("/api/") && !path.equals("/api/offices/{office}/catalogue"))
                .map(path -> path.replaceAll("\\{[^}]*}", "1"))
                .toList();

        assertThat(paths).hasSizeGreaterThan(15).allSatisfy(path -> {
            for (var method : List.of("GET", "POST", "PUT", "DELETE")) {
                assertThat(mvc.perform(request(method, path)))
                        .as(method + " " + path)
                        .hasStatus(401);
            }
        });
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("city.loket");
    }

    private static MockHttpServletRequestBuilder request(String method, String path) {
        return MockMvcRequestBuilders.request(org.springframework.http.HttpMethod.valueOf(method), path)
                .header("Idempotency-Key", CommandId.random().value());
    }

    @ParameterizedTest
    @CsvSource({"/api/kiosk/office, 403", "/api/board/now, 200", "/api/counter/counters, 401"})
    void a_display_may_read_the_board_and_nothing_else(String path, int status) {
        var request = MockMvcRequestBuilders.get(path).header("Authorization", "Bearer " + BackendTest.DISPLAY_TOKEN);

        assertThat(mvc.perform(request)).hasStatus(status);
    }

    @Test
    void a_clerk_signs_in_opens_a_counter_and_calls() {
        var session = signIn("an");
        var counter = mvc.perform(staff(session, "GET", "/counters", ""));
        var id = (Integer) com.jayway.jsonpath.JsonPath.read(text(counter), "$[0].id");
        assertThat(mvc.perform(staff(session, "POST", "/next", "")))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("no_counter_session");

        assertThat(mvc.perform(staff(session, "POST", "/session", "{\"counter\":%d,\"services\":[]}".formatted(id))))
                .hasStatusOk();
        town.waiting(town.demoOffice());
        assertThat(mvc.perform(staff(session, "POST", "/next", "")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.visit.state")
                .isEqualTo("CALLED");
        assertThat(mvc.perform(staff(session, "DELETE", "/session", ""))).hasStatus(204);
    }

    @Test
    void a_command_without_an_id_is_refused_and_an_agent_may_not_set_the_clock() {
        var session = signIn("an");

        assertThat(mvc.perform(MockMvcRequestBuilders.post("/api/counter/next").session(session)))
                .hasStatus(400);
        assertThat(mvc.perform(MockMvcRequestBuilders.put("/api/clock")
                        .session(session)
                        .header("Idempotency-Key", CommandId.random().value())))
                .hasStatus(403);
    }

    private MockHttpServletRequestBuilder staff(MockHttpSession session, String method, String path, String body) {
        return request(method, "/api/counter" + path)
                .session(session)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private MockHttpSession signIn(String login) {
        var answer = mvc.perform(MockMvcRequestBuilders.post("/login")
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .param("username", login)
                .param("password", BackendTest.PASSWORD));
        assertThat(answer).hasStatus3xxRedirection();
        return (MockHttpSession) answer.getRequest().getSession(false);
    }

    @Test
    void the_api_is_described() {
        assertThat(mvc.perform(MockMvcRequestBuilders.get("/v3/api-docs")))
                .hasStatusOk()
                .bodyText()
                .contains("/api/kiosk/visits", "/api/board");
    }
}
