package city.loket.kiosk.backend;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a code stands for. */
public sealed interface CodeAnswer {

    record Welcome(Appointment appointment) implements CodeAnswer {}

    record AlreadyHere(Visit visit) implements CodeAnswer {}

    record TooEarly(Appointment appointment, Instant opensAt) implements CodeAnswer {}

    record TooLate(Appointment appointment) implements CodeAnswer {}

    record WrongDay(Appointment appointment) implements CodeAnswer {}

    record Cancelled(Appointment appointment) implements CodeAnswer {}

    record Over() implements CodeAnswer {}

    record Unknown() implements CodeAnswer {}

    /** The flat shape of the answer on the line. */
    record OnTheLine(
            String result,
            @Nullable Appointment appointment,
            @Nullable Visit visit,
            @Nullable Instant opensAt) {

        @JsonCreator
        public OnTheLine {}

        CodeAnswer answer() {
            return switch (result) {
                case "WELCOME" -> new Welcome(reserved());
                case "ALREADY_HERE" -> new AlreadyHere(Objects.requireNonNull(visit));
                case "TOO_EARLY" -> new TooEarly(reserved(), Objects.requireNonNull(opensAt));
                case "TOO_LATE" -> new TooLate(reserved());
                case "WRONG_DAY" -> new WrongDay(reserved());
                case "CANCELLED" -> new Cancelled(reserved());
                case "OVER" -> new Over();
                default -> new Unknown();
            };
        }

        private Appointment reserved() {
            return Objects.requireNonNull(appointment);
        }
    }
}
