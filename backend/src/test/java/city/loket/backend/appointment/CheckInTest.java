package city.loket.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.appointment.Appointment.Status;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.CheckInWindow;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.platform.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInTest {

    private static final CheckInWindow WINDOW = new CheckInWindow(Duration.ofMinutes(45), Duration.ofMinutes(15));

    private static Appointment at(String startsAt, Status status) {
        return new Appointment(
                new AppointmentId(1),
                Wishes.OFFICE.id(),
                new ServiceId(1),
                null,
                1L,
                null,
                "K7MP2Q",
                "t",
                Instant.parse(startsAt),
                Instant.parse(startsAt).plusSeconds(900),
                1,
                Language.NL,
                Channel.WEB,
                status,
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource({"09:14:59, TooEarly", "09:15:00, Welcome", "10:00:00, Welcome", "10:15:00, Welcome", "10:15:01, TooLate"
    })
    void the_door_opens_three_quarters_of_an_hour_early_and_closes_a_quarter_late(String time, String verdict) {
        var now = Instant.parse("2026-03-02T" + time + "Z");

        assertThat(at("2026-03-02T10:00:00Z", Status.BOOKED)
                        .judge(Wishes.OFFICE, WINDOW, now)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(verdict);
    }

    @Test
    void too_early_says_from_when() {
        var judged = at("2026-03-02T10:00:00Z", Status.BOOKED)
                .judge(Wishes.OFFICE, WINDOW, Instant.parse("2026-03-02T08:00:00Z"));

        assertThat(judged).isEqualTo(new CheckIn.TooEarly(Instant.parse("2026-03-02T09:15:00Z")));
    }

    @Test
    void another_day_is_said_as_such_but_midnight_does_not_shut_the_door() {
        var shortlyAfterMidnight = at("2026-03-01T23:10:00Z", Status.BOOKED);

        assertThat(shortlyAfterMidnight.judge(Wishes.OFFICE, WINDOW, Instant.parse("2026-03-01T22:58:00Z")))
                .isEqualTo(new CheckIn.Welcome());
        assertThat(shortlyAfterMidnight.judge(Wishes.OFFICE, WINDOW, Instant.parse("2026-03-01T12:00:00Z")))
                .isEqualTo(new CheckIn.WrongDay(LocalDate.parse("2026-03-02")));
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED, Cancelled", "CHECKED_IN, AlreadyHere", "MISSED, TooLate"})
    void what_is_no_longer_booked_is_told_as_it_is(Status status, String verdict) {
        var judged =
                at("2026-03-02T10:00:00Z", status).judge(Wishes.OFFICE, WINDOW, Instant.parse("2026-03-02T10:00:00Z"));

        assertThat(judged.getClass().getSimpleName()).isEqualTo(verdict);
    }
}
