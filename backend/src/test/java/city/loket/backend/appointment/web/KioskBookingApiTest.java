package city.loket.backend.appointment.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.SlotRows;
import city.loket.backend.device.Devices;
import city.loket.backend.office.Office;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.SignedInDevice.Kind;
import city.loket.backend.platform.Tokens;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Booking at a kiosk as docs/api.md promises it. */
@BackendTest
class KioskBookingApiTest {

    private final String deviceToken = Tokens.token();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestTown town;

    @Autowired
    private Devices devices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LoketClock clock;

    private Office office;
    private Instant morning;
    private SlotRows slots;

    @BeforeEach
    void a_kiosk_in_an_office_with_two_slots() {
        office = town.newOffice();
        devices.pair(office.id(), Kind.KIOSK, "Kiosk", deviceToken);
        slots = new SlotRows(jdbc, office, town.service(office, "card-collection"));
        morning = slots.morning(clock.instant());
        slots.make(morning, 2, 1, 1);
    }

    private DocumentContext get(String service, String more) {
        var day = office.day(morning).minusDays(1);
        var address = "/api/kiosk/places?service=%s&from=%s&days=3%s".formatted(service, day, more);
        return json(MockMvcRequestBuilders.get(address));
    }

    private DocumentContext post(String path, String body) {
        return post(path, body, CommandId.random());
    }

    private DocumentContext post(String path, String body, CommandId id) {
        return json(MockMvcRequestBuilders.post("/api/kiosk" + path)
                .header("Idempotency-Key", id.value())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private DocumentContext json(AbstractMockHttpServletRequestBuilder<?> request) {
        var answer = mvc.perform(request.header("Authorization", "Bearer " + deviceToken));
        return JsonPath.parse(new String(answer.getResponse().getContentAsByteArray()));
    }

    private DocumentContext hold(Instant startsAt) {
        return post("/holds", """
                {"service":"card-collection","variant":null,"persons":1,"startsAt":"%s","own":{}}""".formatted(startsAt));
    }

    @Test
    void a_place_is_found_held_and_booked() {
        var places = get("card-collection", "");
        assertThat(places.<Object>read("$.refusal")).isNull();
        assertThat(places.<String>read("$.places[0].startsAt")).isEqualTo(morning.toString());
        assertThat(places.<String>read("$.places[1].endsAt"))
                .isEqualTo(morning.plus(slots.length().multipliedBy(2)).toString());

        var hold = hold(morning).<String>read("$.hold");
        assertThat(get("card-collection", "").<Integer>read("$.places.length()"))
                .isOne();
        var booked = post("/appointments", "{\"hold\":\"%s\",\"language\":\"fr\"}".formatted(hold));

        assertThat(booked.<String>read("$.appointment.service")).isEqualTo("card-collection");
        assertThat(booked.<String>read("$.appointment.language")).isEqualTo("fr");
        assertThat(booked.<String>read("$.appointment.token")).hasSize(22);
        assertThat(booked.<String>read("$.appointment.startsAt")).isEqualTo(morning.toString());
        assertThat(slots.booked()).containsExactly(1, 0);
    }

    @Test
    void asked_twice_booked_once() {
        var hold = hold(morning).<String>read("$.hold");
        var id = CommandId.random();
        var body = "{\"hold\":\"%s\",\"language\":\"fr\"}".formatted(hold);

        assertThat(post("/appointments", body, id).jsonString())
                .contains("\"code\"")
                .isEqualTo(post("/appointments", body, id).jsonString());
        assertThat(post("/appointments", body).<String>read("$.refusal.code")).isEqualTo("OVER");
    }

    @Test
    void a_released_place_is_free_again() {
        var hold = hold(morning).<String>read("$.hold");

        assertThat(hold(morning).<String>read("$.refusal.code")).isEqualTo("TAKEN");
        assertThat(post("/holds/" + hold + "/release", "").jsonString()).isEqualTo("{}");
        assertThat(hold(morning).<Object>read("$.refusal")).isNull();
    }

    @Test
    void a_bound_around_the_visitors_own_date_says_from_when() {
        var expiry = LocalDate.now(office.zone()).plusDays(50);

        assertThat(get("orange-card", "&variant=extension").<String>read("$.refusal.of"))
                .isEqualTo("EXPIRY");
        var tooEarly = get("orange-card", "&variant=extension&EXPIRY=" + expiry);
        assertThat(tooEarly.<String>read("$.refusal.code")).isEqualTo("NOT_BEFORE");
        assertThat(tooEarly.<String>read("$.refusal.from"))
                .isEqualTo(expiry.minusDays(3).toString());
    }

    @Test
    void a_duty_is_told_and_refuses_nobody() {
        slots = new SlotRows(jdbc, office, town.service(office, "short-stay"));
        slots.make(morning, 1, 1, 1);

        var late = get("short-stay", "&variant=other&ARRIVAL=2026-01-05");

        assertThat(late.<Boolean>read("$.overdue")).isTrue();
        assertThat(late.<String>read("$.dueBy")).isEqualTo("2026-01-08");
        assertThat(late.<Integer>read("$.places.length()")).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "document-pickup, '', NOT_BOOKABLE",
        "card-collection, &persons=21, TOO_MANY_PERSONS",
        "card-collection, &persons=20, NOTHING_FREE"
    })
    void a_refusal_says_why(String service, String more, String code) {
        assertThat(get(service, more).<String>read("$.refusal.code")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense, '', unknown_service",
        "card-collection, &persons=0, bad_request",
        "card-collection, &variant=nonsense, bad_request",
        "card-collection, &EXPIRY=soon, bad_request"
    })
    void a_wrong_question_is_a_problem_with_a_stable_code(String service, String more, String code) {
        assertThat(get(service, more).<String>read("$.code")).isEqualTo(code);
    }
}
