package city.loket.backend.appointment.web;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.BookingAnswer;
import city.loket.backend.appointment.BookingAnswer.Booked;
import city.loket.backend.appointment.BookingAnswer.Not;
import city.loket.backend.appointment.NoPlace;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Either the appointment or a refusal. */
record BookingOutcome(
        @Nullable BookedAppointment appointment, @Nullable NoPlace refusal) {

    static BookingOutcome of(BookingAnswer answer, Function<Appointment, BookedAppointment> told) {
        return switch (answer) {
            case Booked(var appointment) -> new BookingOutcome(told.apply(appointment), null);
            case Not(var why) -> new BookingOutcome(null, why);
        };
    }
}
