package city.loket.backend.visit.web;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.catalogue.Service;
import city.loket.backend.platform.Language;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a visitor with a code is told, and what is possible now. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "result")
sealed interface CodeAnswer {

    @JsonTypeName("WELCOME")
    record Welcome(AppointmentAnswer appointment) implements CodeAnswer {}

    @JsonTypeName("ALREADY_HERE")
    record AlreadyHere(VisitAnswer visit) implements CodeAnswer {}

    @JsonTypeName("TOO_EARLY")
    record TooEarly(AppointmentAnswer appointment, Instant opensAt) implements CodeAnswer {}

    /**
     * @param walkIn whether the visitor may take a number without an appointment
     * @param rebook whether another appointment can be made here
     */
    @JsonTypeName("TOO_LATE")
    record TooLate(AppointmentAnswer appointment, Instant closedAt, boolean walkIn, boolean rebook)
            implements CodeAnswer {}

    @JsonTypeName("WRONG_DAY")
    record WrongDay(AppointmentAnswer appointment) implements CodeAnswer {}

    @JsonTypeName("WRONG_OFFICE")
    record WrongOffice(OfficeAnswer office) implements CodeAnswer {}

    @JsonTypeName("CANCELLED")
    record Cancelled(
            AppointmentAnswer appointment, @Nullable String told) implements CodeAnswer {}

    @JsonTypeName("OVER")
    record Over(VisitAnswer visit) implements CodeAnswer {}

    @JsonTypeName("UNKNOWN")
    record Unknown() implements CodeAnswer {}

    record AppointmentAnswer(
            String code, String service, @Nullable String variant, Instant startsAt, int persons, Language language) {

        static AppointmentAnswer of(Appointment appointment, Service service) {
            return new AppointmentAnswer(
                    appointment.code(),
                    service.code(),
                    appointment.variant(),
                    appointment.startsAt(),
                    appointment.persons(),
                    appointment.language());
        }
    }

    record OfficeAnswer(String name, List<String> address) {}
}
