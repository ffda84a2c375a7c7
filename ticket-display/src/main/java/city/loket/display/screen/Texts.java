package city.loket.display.screen;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** The phrases of the screens in each language that we speak. */
@Component
class Texts {

    static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.of("fr"), Locale.of("de"), Locale.of("en"));

    private final Map<Locale, Properties> words = new LinkedHashMap<>();

    Texts() {
        LANGUAGES.forEach(language -> words.put(language, load(language)));
    }

    /** Those of an office's languages that we speak, in its order; all of ours when there is none. */
    List<Locale> spoken(List<Locale> wanted) {
        var known = wanted.stream().filter(words::containsKey).toList();
        return known.isEmpty() ? LANGUAGES : known;
    }

    /** The phrase with {@code {0}}, {@code {1}} … replaced by the arguments. */
    String say(Locale language, Phrase phrase, Object... arguments) {
        var said = Objects.requireNonNull(words.get(language), () -> "We do not speak " + language)
                .getProperty(phrase.key());
        for (int i = 0; i < arguments.length; i++) {
            said = said.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return said;
    }

    static Properties load(Locale language) {
        var name = "/texts/" + language + ".properties";
        try (var file = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            var words = new Properties();
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
