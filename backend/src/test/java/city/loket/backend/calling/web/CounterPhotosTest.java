package city.loket.backend.calling.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.visit.Visit;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Photos at the counter, over HTTP as docs/api.md promises it. */
@BackendTest
class CounterPhotosTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestTown town;

    private ClerksProgram program;
    private Visit visit;

    @BeforeEach
    void somebody_at_the_booth() {
        program = ClerksProgram.signedIn(mvc, "an");
        var office = town.demoOffice();
        visit = town.arrive(office, town.appointment(office, "short-stay", Duration.ofMinutes(10), 2), 1);
    }

    private MvcTestResult post(String path, String body) {
        return program.post(path, body.replace("ID", String.valueOf(visit.id().value())));
    }

    @Test
    void staff_find_who_is_at_the_booth_waive_the_missing_photo_and_tell_the_number() {
        assertThat(ClerksProgram.text(program.get("/photos"))).contains(visit.code());

        assertThat(post("/photos", "{\"visit\":ID,\"persons\":[2],\"waived\":true,\"reason\":\"a baby\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.visit.photoRows[*].evidence")
                .asArray()
                .containsExactly("OWN_PHOTO", "STAFF_WAIVED");
        assertThat(post("/number", "{\"visit\":ID}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.visit.state")
                .isEqualTo("WAITING");
    }

    @Test
    void who_left_is_listed_and_comes_back() {
        assertThat(post("/leave", "{\"visit\":ID,\"reason\":\"OWN_WISH\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.visit.leftReason")
                .isEqualTo("OWN_WISH");
        assertThat(ClerksProgram.text(program.get("/gone"))).contains(visit.code());
        assertThat(post("/bring-back", "{\"visit\":ID}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.visit.state")
                .isEqualTo("AT_BOOTH");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/photos | {\"visit\":ID,\"persons\":[],\"waived\":true,\"reason\":\" \"} | 400 | bad_request",
                "/photos | {\"visit\":ID,\"persons\":[0],\"waived\":false} | 400 | bad_request",
                "/number | {\"visit\":ID} | 409 | photos_missing",
                "/photo-rejected | {\"visit\":ID,\"persons\":[],\"reason\":\"UGLY\"} | 400 | bad_request",
                "/photo-rejected | {\"visit\":ID,\"persons\":[],\"reason\":\"GLASSES\"} | 409 | no_counter_session",
                "/leave | {\"visit\":ID,\"reason\":\"BOOTH_LIMIT\"} | 400 | bad_request",
                "/bring-back | {\"visit\":ID} | 409 | wrong_state",
                "/end-of-day | {} | 403 | not_allowed"
            })
    void what_cannot_be_is_refused_with_a_stable_code(String path, String body, int status, String code) {
        assertThat(post(path, body))
                .hasStatus(status)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(code);
    }
}
