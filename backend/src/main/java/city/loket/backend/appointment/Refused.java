package city.loket.backend.appointment;

/** Ends an {@link Attempt} or a {@link BookingOnce}, which turn it into an answer; nobody outside ever sees it. */
final class Refused extends RuntimeException {

    private final transient NoPlace why;

    Refused(NoPlace why) {
        super(why.toString(), null, false, false);
        this.why = why;
    }

    NoPlace why() {
        return why;
    }
}
