package city.loket.kiosk.backend;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a code stands for. */
public sealed interface CodeAnswer {

    /** It stands for an appointment of this office. */
    sealed interface Reserved extends CodeAnswer {
        Appointment appointment();
    }

    record Welcome(Appointment appointment) implements Reserved {}

    record AlreadyHere(Visit visit) implements CodeAnswer {}

    record TooEarly(Appointment appointment, Instant opensAt) implements Reserved {}

    /**
     * @param walkIn whether its service can be had without an appointment
     * @param rebook whether another appointment can be made for it
     */
    record TooLate(Appointment appointment, boolean walkIn, boolean rebook) implements Reserved {}

    record WrongDay(Appointment appointment) implements Reserved {}

    /** @param told by staff, for its visitor to read */
    record Cancelled(Appointment appointment, @Nullable String told) implements Reserved {}

    record WrongOffice(Elsewhere office) implements CodeAnswer {}

    record Over() implements CodeAnswer {}

    record Unknown() implements CodeAnswer {}

    /** Another office. */
    record Elsewhere(String name, List<String> address) {}

    /** The flat shape of the answer on the line. */
    record OnTheLine(
            String result,
            @Nullable Appointment appointment,
            @Nullable Visit visit,
            @Nullable Instant opensAt,
            @Nullable String told,
            @Nullable Elsewhere office,
            @Nullable Boolean walkIn,
            @Nullable Boolean rebook) {

        @JsonCreator
        public OnTheLine {}

        CodeAnswer answer() {
            return switch (result) {
                case "WELCOME" -> new Welcome(reserved());
                case "ALREADY_HERE" -> new AlreadyHere(Objects.requireNonNull(visit));
                case "TOO_EARLY" -> new TooEarly(reserved(), Objects.requireNonNull(opensAt));
                case "TOO_LATE" -> new TooLate(reserved(), Boolean.TRUE.equals(walkIn), Boolean.TRUE.equals(rebook));
                case "WRONG_DAY" -> new WrongDay(reserved());
                case "CANCELLED" -> new Cancelled(reserved(), told);
                case "WRONG_OFFICE" -> new WrongOffice(Objects.requireNonNull(office));
                case "OVER" -> new Over();
                default -> new Unknown();
            };
        }

        private Appointment reserved() {
            return Objects.requireNonNull(appointment);
        }
    }
}
