package city.loket.kiosk.backend;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why a wish has no place, for the visitor to read. */
public sealed interface NoPlace {

    /** The service takes no appointments. */
    record NotBookable() implements NoPlace {}

    /** Not at a kiosk. */
    record OtherChannel(List<String> possible) implements NoPlace {}

    /** Too early around the visitor's own date. */
    record NotBefore(LocalDate from) implements NoPlace {}

    record NeedsDate(OwnDate of) implements NoPlace {}

    /** Closer than the office's notice. */
    record TooSoon(Instant earliest) implements NoPlace {}

    /** Further ahead than the office plans. */
    record TooFar(LocalDate last) implements NoPlace {}

    /** Somebody was faster. */
    record Taken() implements NoPlace {}

    record NothingFree(LocalDate until) implements NoPlace {}

    /** There is one already. */
    record HasOne() implements NoPlace {}

    record TooManyPersons(int most) implements NoPlace {}

    /** The place is not kept any more. */
    record Over() implements NoPlace {}

    /** A reason that this kiosk does not know yet. */
    record Other() implements NoPlace {}

    /** The flat shape on the line. */
    record OnTheLine(
            String code,
            @Nullable List<String> possible,
            @Nullable LocalDate from,
            @Nullable OwnDate of,
            @Nullable Instant earliest,
            @Nullable LocalDate last,
            @Nullable LocalDate until,
            @Nullable Integer most) {

        @JsonCreator
        public OnTheLine {}

        NoPlace why() {
            return switch (code) {
                case "NOT_BOOKABLE" -> new NotBookable();
                case "OTHER_CHANNEL" -> new OtherChannel(Objects.requireNonNullElse(possible, List.of()));
                case "NOT_BEFORE" -> new NotBefore(Objects.requireNonNull(from));
                case "NEEDS_DATE" -> of == null ? new Other() : new NeedsDate(of);
                case "TOO_SOON" -> new TooSoon(Objects.requireNonNull(earliest));
                case "TOO_FAR" -> new TooFar(Objects.requireNonNull(last));
                case "TAKEN" -> new Taken();
                case "NOTHING_FREE" -> new NothingFree(Objects.requireNonNull(until));
                case "HAS_ONE" -> new HasOne();
                case "TOO_MANY_PERSONS" -> new TooManyPersons(Objects.requireNonNull(most));
                case "OVER" -> new Over();
                default -> new Other();
            };
        }
    }
}
