package city.loket.backend.appointment.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.platform.CommandId;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Booking for a visitor on the phone as docs/api.md promises it. */
@BackendTest
class StaffBookingApiTest {

    private static final String SERVICE = "card-collection";

    @Autowired
    private MockMvcTester mvc;

    private MockHttpSession session;

    @BeforeEach
    void a_clerk() {
        var answer = mvc.perform(MockMvcRequestBuilders.post("/login")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("username", "an")
                .param("password", BackendTest.PASSWORD));
        session = (MockHttpSession) answer.getRequest().getSession(false);
    }

    private List<String> free() {
        return json(MockMvcRequestBuilders.get("/api/appointments/places?days=30&service=" + SERVICE))
                .read("$.places[*].startsAt");
    }

    private static String place(String startsAt) {
        return """
                {"service":"%s","persons":1,"startsAt":"%s"}""".formatted(SERVICE, startsAt);
    }

    private DocumentContext book(String startsAt, String email) {
        return post("", """
                {"place":%s,"language":"fr","email":"%s"}""".formatted(place(startsAt), email));
    }

    private DocumentContext post(String path, String body) {
        return json(MockMvcRequestBuilders.post("/api/appointments" + path)
                .header("Idempotency-Key", CommandId.random().value())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private DocumentContext json(AbstractMockHttpServletRequestBuilder<?> request) {
        var answer = mvc.perform(request.session(session)).getResponse();
        return JsonPath.parse(new String(answer.getContentAsByteArray()));
    }

    @Test
    void a_visitor_on_the_phone_gets_a_place_moves_it_and_gives_it_back() {
        var places = free();
        var booked = book(places.get(0), "phone@example.org");
        var code = booked.<String>read("$.appointment.code");
        assertThat(booked.jsonString()).doesNotContain("phone@example.org");

        var moved = post("/" + code + "/move", place(places.get(1)));
        assertThat(moved.<String>read("$.appointment.code")).isEqualTo(code);
        assertThat(moved.<String>read("$.appointment.startsAt")).isEqualTo(places.get(1));

        var cancelled = post("/" + code + "/cancel", "{\"told\":\"We are closed that day.\"}");
        assertThat(cancelled.<String>read("$.status")).isEqualTo("CANCELLED");
        assertThat(free()).isEqualTo(places);
        assertThat(post("/" + code + "/move", place(places.get(0))).<String>read("$.refusal.code"))
                .isEqualTo("OVER");
    }

    @Test
    void whoever_has_an_appointment_for_it_gets_no_second_one() {
        var places = free();
        var code = book(places.get(0), "two@example.org").<String>read("$.appointment.code");

        assertThat(book(places.get(1), "TWO@example.org ").<String>read("$.refusal.code"))
                .isEqualTo("HAS_ONE");
        post("/" + code + "/cancel", "{}");
        assertThat(book(places.get(1), "two@example.org").<Object>read("$.refusal"))
                .isNull();
    }

    @Test
    void what_is_wrong_with_a_request_is_said() {
        assertThat(book(free().getFirst(), "nobody").<String>read("$.code")).isEqualTo("bad_request");
        assertThat(post("/ZZZZZZ/cancel", "{}").<String>read("$.code")).isEqualTo("unknown_appointment");
        assertThat(post("", "{\"language\":\"fr\"}").<String>read("$.detail")).contains("place");
    }
}
