package city.loket.kiosk.backend;

import org.jspecify.annotations.Nullable;

/** What the printer did with a job. */
public record PrintReport(
        String job, Outcome outcome, @Nullable String reason) {

    public enum Outcome {
        CONFIRMED,
        PRINTED_NOT_CUT,
        REFUSED,
        FAILED,
        UNKNOWN
    }
}
