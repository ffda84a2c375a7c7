package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.NoPlace;

/** What came of a visitor's command. */
sealed interface Outcome {

    /** @param token of the hold or the appointment that there is now */
    record Done(String token) implements Outcome {}

    record Not(NoPlace why) implements Outcome {}
}
