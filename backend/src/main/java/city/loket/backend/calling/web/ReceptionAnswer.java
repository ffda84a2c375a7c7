package city.loket.backend.calling.web;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.platform.Language;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What staff are told of what they scanned or typed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "result")
sealed interface ReceptionAnswer {

    @JsonTypeName("VISITORS")
    record Visitors(List<CounterVisit> visits) implements ReceptionAnswer {}

    @JsonTypeName("WELCOME")
    record Welcome(Expected appointment) implements ReceptionAnswer {}

    @JsonTypeName("TOO_EARLY")
    record TooEarly(Expected appointment, Instant opensAt) implements ReceptionAnswer {}

    /** Staff may register the arrival all the same. */
    @JsonTypeName("TOO_LATE")
    record TooLate(Expected appointment, Instant closedAt) implements ReceptionAnswer {}

    @JsonTypeName("WRONG_DAY")
    record WrongDay(Expected appointment, LocalDate day) implements ReceptionAnswer {}

    @JsonTypeName("CANCELLED")
    record Cancelled(Expected appointment, @Nullable String told) implements ReceptionAnswer {}

    @JsonTypeName("WRONG_OFFICE")
    record WrongOffice(String name, List<String> address) implements ReceptionAnswer {}

    @JsonTypeName("UNKNOWN")
    record Unknown() implements ReceptionAnswer {}

    record Expected(
            String code, String service, @Nullable String variant, Instant startsAt, int persons, Language language) {

        static Expected of(Appointment appointment, String service) {
            return new Expected(
                    appointment.code(),
                    service,
                    appointment.variant(),
                    appointment.startsAt(),
                    appointment.persons(),
                    appointment.language());
        }
    }
}
