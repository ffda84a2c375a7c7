package city.loket.kiosk.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages this kiosk speaks, each under its own name. */
public enum Language {
    NL("Nederlands"),
    FR("Français"),
    DE("Deutsch"),
    EN("English");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    public String ownName() {
        return ownName;
    }

    /** As in ISO 639 and the {@code lang} attribute. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag(), this == EN ? "GB" : "BE");
    }

    public static Optional<Language> tagged(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
