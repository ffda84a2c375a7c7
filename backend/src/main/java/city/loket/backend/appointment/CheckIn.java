package city.loket.backend.appointment;

import java.time.Instant;

/** What a visitor with an appointment is told at the door. */
public sealed interface CheckIn {

    record Welcome() implements CheckIn {}

    /** Scanned before: not an error, the same state is shown again. */
    record AlreadyHere() implements CheckIn {}

    record TooEarly(Instant opens) implements CheckIn {}

    record TooLate(Instant closed) implements CheckIn {}

    record WrongDay() implements CheckIn {}

    record Cancelled() implements CheckIn {}
}
