package city.loket.backend.appointment.ui;

import city.loket.backend.office.Closure;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A closure as somebody fills it in: days as browsers write them, such as {@code 2026-12-24}.
 *
 * @param service empty for the whole office
 * @param reasons a language without one shows that of the town's first
 */
record ClosureDraft(String from, String to, String service, Map<Language, String> reasons) {

    private static final int LONGEST_REASON = 120;

    /** @param languages the town's, in its order */
    Read read(LocalDate today, List<Language> languages) {
        var first = day(from);
        var last = to.isBlank() ? first : day(to);
        if (first.isEmpty() || last.isEmpty()) {
            return new Wrong(first.isEmpty() ? Field.FROM : Field.TO, "day");
        }
        if (first.get().isBefore(today)) {
            return new Wrong(Field.FROM, "past");
        }
        if (last.get().isBefore(first.get())) {
            return new Wrong(Field.TO, "order");
        }
        if (last.get().isAfter(first.get().plusYears(1))) {
            return new Wrong(Field.TO, "long");
        }
        var reason = reason(languages.getFirst(), "");
        return reason.isEmpty()
                ? new Wrong(Field.REASON, "reason")
                : new Right(new Closure(first.get(), last.get(), service.isEmpty() ? null : service, text(reason)));
    }

    private Text text(String first) {
        return new Text(
                reason(Language.NL, first),
                reason(Language.FR, first),
                reason(Language.DE, first),
                reason(Language.EN, first));
    }

    private String reason(Language language, String otherwise) {
        var given = reasons.getOrDefault(language, "").strip();
        return given.isEmpty() ? otherwise : given.substring(0, Math.min(LONGEST_REASON, given.length()));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    enum Field {
        FROM,
        TO,
        REASON
    }

    sealed interface Read {}

    record Right(Closure closure) implements Read {}

    /** @param why ends the key of the text that explains it */
    record Wrong(Field field, String why) implements Read {}
}
