package city.loket.backend.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The languages in which every text exists. */
public enum Language {
    NL,
    FR,
    DE,
    EN;

    /** The two letters of ISO 639-1, in lower case. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }

    /** @throws IllegalArgumentException for a language we do not speak */
    @JsonCreator
    public static Language of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not one of nl, fr, de, en: " + code));
    }

    /** Reads a list such as {@code nl,fr,de,en}. */
    public static List<Language> list(String codes) {
        return Arrays.stream(codes.split(",")).map(Language::of).toList();
    }
}
