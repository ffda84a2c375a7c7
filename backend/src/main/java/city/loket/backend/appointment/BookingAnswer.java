package city.loket.backend.appointment;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/** Whether there is an appointment. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
public sealed interface BookingAnswer {

    @JsonTypeName("BOOKED")
    record Booked(Appointment appointment) implements BookingAnswer {}

    @JsonTypeName("NOT")
    record Not(NoPlace why) implements BookingAnswer {}
}
