package city.loket.backend.appointment;

/** What came of a button that was pressed. */
public sealed interface Outcome {

    /** @param token of the hold or the appointment that there is now */
    record Done(String token) implements Outcome {}

    record Not(NoPlace why) implements Outcome {}
}
