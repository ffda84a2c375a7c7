package city.loket.backend.calling.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.platform.CommandId;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Reception over HTTP as docs/api.md promises it. */
@BackendTest
class ReceptionTest {

    private static final String WALK_IN = """
            {"service":"document-pickup","persons":2,"language":"fr","photos":[],"touchedMillisAgo":0}""";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestTown town;

    private MockHttpSession session;

    @BeforeEach
    void an_signs_in() {
        var answer = mvc.perform(MockMvcRequestBuilders.post("/login")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("username", "an")
                .param("password", BackendTest.PASSWORD));
        session = (MockHttpSession) answer.getRequest().getSession(false);
    }

    private MvcTestResult ask(HttpMethod method, String path, String body) {
        return mvc.perform(MockMvcRequestBuilders.request(method, path)
                .session(session)
                .header("Idempotency-Key", CommandId.random().value())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private DocumentContext post(String path, String body) {
        return read(ask(HttpMethod.POST, "/api/reception" + path, body));
    }

    private static DocumentContext read(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return JsonPath.parse(text(answer));
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String found(String code) {
        return post("/codes", "{\"code\":\"%s\"}".formatted(code)).read("$.result");
    }

    @Test
    void a_walk_in_is_registered_found_by_number_moved_and_printed() {
        var arrived = post("/visits", WALK_IN);
        var number = arrived.<String>read("$.visit.number");
        var path = "/visits/" + arrived.<Integer>read("$.visit.visit");
        assertThat(arrived.<String>read("$.visit.state")).isEqualTo("WAITING");

        var asked = post("/codes", "{\"code\":\"%s\"}".formatted(number.toLowerCase()));
        assertThat(asked.<String>read("$.visits[0].number")).isEqualTo(number);
        assertThat(post(path + "/move", "{\"service\":\"residence-card\"}").<String>read("$.visit.number"))
                .isEqualTo(number);
        assertThat(post(path + "/print", "").<Boolean>read("$.copy")).isFalse();
        post(path + "/paper", "{\"cameOut\":true}");

        var card = read(ask(HttpMethod.GET, "/api/reception" + path, ""));
        assertThat(card.<String>read("$.paper")).isEqualTo("TAKEN");
        assertThat(card.<String>read("$.past[0].name")).isEqualTo("An");
        assertThat(card.<String>read("$.address")).contains("/t/");
    }

    @Test
    void an_appointment_is_registered_with_a_photo_waived_for_a_reason() {
        var appointment = town.appointment(town.demoOffice(), "short-stay", Duration.ofMinutes(10), 2);
        assertThat(found(appointment.code())).isEqualTo("WELCOME");

        var arrived = post("/visits", """
                {"appointment":"%s","persons":1,"language":"nl","touchedMillisAgo":0,"photos":[
                 {"person":1,"kind":"OWN_PHOTO"},{"person":2,"kind":"WAIVED","reason":"a baby"}]}""".formatted(appointment.code()));

        assertThat(arrived.<String>read("$.visit.state")).isEqualTo("WAITING");
        assertThat(arrived.<Integer>read("$.visit.persons")).isEqualTo(2);
        assertThat(found(appointment.token())).isEqualTo("VISITORS");
        assertThat(text(ask(HttpMethod.GET, "/api/reception/visits", ""))).contains(appointment.code());
    }

    @ParameterizedTest
    @CsvSource({"10080, WRONG_DAY", "-5, WELCOME"})
    void what_the_door_says_is_told(int minutesFromNow, String result) {
        var appointment = town.appointment(town.demoOffice(), "card-collection", Duration.ofMinutes(minutesFromNow), 1);

        assertThat(found(appointment.code())).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/visits | {\"service\":\"short-stay\",\"persons\":1,\"language\":\"nl\",\"photos\":[],\"touchedMillisAgo\":0} | 409 | appointment_needed",
                "/visits | {\"persons\":1,\"language\":\"nl\",\"photos\":[],\"touchedMillisAgo\":0} | 400 | bad_request",
                "/visits | {\"service\":\"document-pickup\",\"persons\":1,\"language\":\"nl\",\"photos\":[{\"person\":1,\"kind\":\"WAIVED\",\"reason\":\" \"}],\"touchedMillisAgo\":0} | 400 | bad_request",
                "/visits/999999/move | {\"service\":\"document-pickup\"} | 404 | unknown_visit",
                "/visits/999999/print | {} | 404 | unknown_visit",
                "/visits/999999/paper | {} | 400 | bad_request"
            })
    void what_cannot_be_is_refused_with_a_stable_code(String path, String body, int status, String code) {
        assertThat(ask(HttpMethod.POST, "/api/reception" + path, body))
                .hasStatus(status)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(code);
    }
}
