package city.loket.backend.visit.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Booking;
import city.loket.backend.appointment.Remark;
import city.loket.backend.platform.Actor;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What a visitor with an appointment is told at the kiosk. */
@BackendTest
class KioskCodesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestTown town;

    @Autowired
    private Booking booking;

    @AfterEach
    void the_time_outside() {
        town.realTime();
    }

    private DocumentContext scanned(String code) {
        var answer = mvc.perform(MockMvcRequestBuilders.post("/api/kiosk/codes")
                .header("Authorization", "Bearer " + BackendTest.KIOSK_TOKEN)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"code\":\"%s\"}".formatted(code)));
        return JsonPath.parse(new String(answer.getResponse().getContentAsByteArray()));
    }

    private Appointment appointment(String service, int minutesFromNow) {
        return town.appointment(town.demoOffice(), service, Duration.ofMinutes(minutesFromNow), 1);
    }

    @ParameterizedTest
    @CsvSource({"10, WELCOME", "-10, WELCOME", "10080, WRONG_DAY"})
    void the_result_says_what_to_do(int minutesFromNow, String result) {
        var appointment = appointment("short-stay", minutesFromNow);

        assertThat(scanned(appointment.code()).<String>read("$.result")).isEqualTo(result);
        assertThat(scanned(appointment.token()).<String>read("$.appointment.code"))
                .isEqualTo(appointment.code());
    }

    @Test
    void too_late_says_what_is_possible_now() {
        var appointment = appointment("card-collection", 0);
        town.setTime(appointment.startsAt().plus(Duration.ofMinutes(16)));

        var told = scanned(appointment.code());

        assertThat(told.<String>read("$.result")).isEqualTo("TOO_LATE");
        assertThat(told.<Boolean>read("$.rebook")).isTrue();
        assertThat(told.<Boolean>read("$.walkIn")).isFalse();
    }

    @Test
    void a_cancelled_appointment_tells_what_staff_said() {
        var appointment = appointment("short-stay", 10);
        town.within(() -> booking.cancel(appointment, new Actor.Staff(1), new Remark("The office is closed that day")));

        var told = scanned(appointment.token());

        assertThat(told.<String>read("$.result")).isEqualTo("CANCELLED");
        assertThat(told.<String>read("$.told")).isEqualTo("The office is closed that day");
    }

    @Test
    void an_appointment_of_another_office_names_that_office_and_nothing_else() {
        var elsewhere = town.newOffice();
        var appointment = town.appointment(elsewhere, "short-stay", Duration.ofMinutes(10), 1);

        var told = scanned("https://loket.example/a/" + appointment.token());

        assertThat(told.<String>read("$.result")).isEqualTo("WRONG_OFFICE");
        assertThat(told.<String>read("$.office.name")).isEqualTo(elsewhere.name());
        assertThat(told.jsonString()).doesNotContain(appointment.code());
    }
}
