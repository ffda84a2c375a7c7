package city.loket.backend.catalogue;

import city.loket.backend.platform.Language;
import city.loket.backend.platform.Words;
import java.util.Locale;

/** A bound in words: {@code At the earliest 3 days before your card expires.} */
public final class BoundLine {

    private BoundLine() {}

    /** The bound without its reason. */
    public static String of(DateBound bound, Language language) {
        var words = Words.of("info", language);
        var key = String.join(
                "-", bound.kind().name(), bound.side().name(), bound.from().name());
        var term = words.count("term." + bound.unit().name().toLowerCase(Locale.ROOT), bound.amount());
        return words.say("bound." + key.toLowerCase(Locale.ROOT), term);
    }

    /** The bound and its reason, where it has one. */
    public static String withReason(DateBound bound, Language language) {
        var why = bound.why();
        return why == null ? of(bound, language) : of(bound, language) + " " + why.in(language);
    }
}
