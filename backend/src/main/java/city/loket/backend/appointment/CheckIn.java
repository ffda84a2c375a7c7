package city.loket.backend.appointment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a visitor with an appointment is told at the door. */
public sealed interface CheckIn {

    record Welcome() implements CheckIn {}

    /** Scanned before: not an error, the same state is shown again. */
    record AlreadyHere() implements CheckIn {}

    record TooEarly(Instant opens) implements CheckIn {}

    record TooLate(Instant closed) implements CheckIn {}

    /** @param day the appointment's, in its office */
    record WrongDay(LocalDate day) implements CheckIn {}

    /** @param told what staff said of it; {@code null} when they said nothing, or the visitor cancelled it */
    record Cancelled(@Nullable String told) implements CheckIn {}
}
