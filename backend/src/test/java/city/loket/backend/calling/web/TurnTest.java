package city.loket.backend.calling.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.visit.Visit;
import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whose turn it is, over HTTP as docs/api.md promises it. */
@BackendTest
class TurnTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestTown town;

    private ClerksProgram program;
    private Visit visit;

    @BeforeEach
    void somebody_waits() {
        program = ClerksProgram.signedIn(mvc, "an");
        visit = town.waitingFor(town.demoOffice(), "residence-card", Duration.ofMinutes(10));
    }

    @AfterEach
    void nobody_sits_there() {
        program.delete("/session");
    }

    private MvcTestResult post(String path, String body) {
        return program.post(path, body.replace("ID", String.valueOf(visit.id().value())));
    }

    private String line(MvcTestResult queue, String field) {
        return String.valueOf(JsonPath.<List<?>>read(
                        ClerksProgram.text(queue),
                        "$[?(@.visit == %d)].%s".formatted(visit.id().value(), field))
                .getFirst());
    }

    @Test
    void the_queue_says_why_in_the_clerks_language_and_never_names_the_need() {
        int counter = JsonPath.read(ClerksProgram.text(program.get("/counters")), "$[0].id");
        post("/session", "{\"counter\":%d,\"services\":[]}".formatted(counter));
        assertThat(post("/priority", "{\"visit\":ID,\"need\":\"PREGNANCY\"}")).hasStatusOk();

        var queue = program.get("/queue");

        assertThat(line(queue, "sentence")).contains("afspraak van").contains("voorrang, 20 min eerder");
        assertThat(line(queue, "because"))
                .contains("APPOINTMENT")
                .contains("PRIORITY")
                .contains("20");
        assertThat(ClerksProgram.text(queue)).doesNotContainIgnoringCase("pregnan");
        assertThat(post("/priority/take-back", "{\"visit\":ID}")).hasStatusOk();
        assertThat(line(program.get("/queue"), "because")).doesNotContain("PRIORITY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/call-this | {\"visit\":ID,\"reason\":\"FRIEND\"} | 400 | bad_request",
                "/call-this | {\"visit\":0,\"reason\":\"QUICK\"} | 409 | no_counter_session",
                "/priority | {\"visit\":ID,\"need\":\"IN_A_HURRY\"} | 400 | bad_request",
                "/priority | {\"visit\":0,\"need\":\"OTHER\"} | 404 | unknown_visit",
                "/priority/take-back | {\"visit\":0} | 404 | unknown_visit",
                "/bring-back | {\"visit\":ID,\"place\":\"FRONT\"} | 400 | bad_request"
            })
    void what_cannot_be_is_refused_with_a_stable_code(String path, String body, int status, String code) {
        assertThat(post(path, body))
                .hasStatus(status)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(code);
    }
}
