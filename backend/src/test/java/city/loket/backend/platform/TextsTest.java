package city.loket.backend.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Pattern VALUE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appointments",
                "booking",
                "catalogue",
                "closures",
                "console",
                "info",
                "pages",
                "reception",
                "staff",
                "statistics"
            })
    void every_text_exists_in_every_language_with_the_same_values(String bundle) {
        var dutch = texts(bundle, Language.NL);
        for (var language : Language.values()) {
            var texts = texts(bundle, language);
            assertThat(texts.stringPropertyNames()).as(language.code()).isEqualTo(dutch.stringPropertyNames());
            dutch.forEach((key, text) -> assertThat(values(texts.getProperty((String) key)))
                    .as("%s in %s", key, language)
                    .isEqualTo(values((String) text)));
        }
    }

    /** Used is a key that stands in the sources, or whose beginning does and is completed by a value. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "appointments",
                "booking",
                "catalogue",
                "closures",
                "console",
                "info",
                "pages",
                "reception",
                "staff",
                "statistics"
            })
    void every_text_is_used(String bundle) {
        var sources = sources();
        var unused = texts(bundle, Language.NL).stringPropertyNames().stream()
                .filter(key -> completions(key).noneMatch(sources::contains))
                .toList();

        assertThat(unused).isEmpty();
    }

    private static Stream<String> completions(String key) {
        var ending = key.substring(key.lastIndexOf('.') + 1);
        var beginning = key.substring(0, key.length() - ending.length());
        return Stream.of(
                "\"" + key + "\"",
                "'" + key + "'",
                "\"" + beginning + "\" +",
                "+ '." + ending + "'",
                beginning.equals("told.") ? "of(\"" + ending + "\"" : "\"" + key + "\"",
                isCount(ending) ? "count(\"" + withoutDot(beginning) : "\"" + key + "\"",
                isCount(ending) ? "count(\"" + upToLastDot(withoutDot(beginning)) + "\" +" : "\"" + key + "\"",
                isCount(ending) ? "count('" + withoutDot(beginning) : "'" + key + "'");
    }

    private static boolean isCount(String ending) {
        return List.of("one", "many").contains(ending);
    }

    private static String upToLastDot(String beginning) {
        return beginning.substring(0, beginning.lastIndexOf('.') + 1);
    }

    private static String withoutDot(String beginning) {
        return beginning.isEmpty() ? beginning : beginning.substring(0, beginning.length() - 1);
    }

    @Test
    void values_are_put_in_their_places() {
        assertThat(Words.of("console", Language.FR).say("counter", 3)).isEqualTo("Guichet 3");
        assertThat(Words.of("console", Language.NL).count("waiting", 1)).isEqualTo("1 wacht");
        assertThat(Words.of("console", Language.NL).count("waiting", 7)).isEqualTo("7 wachten");
    }

    private static TreeSet<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String bundle, Language language) {
        var name = "/texts/%s_%s.properties".formatted(bundle, language.code());
        try (var file = new InputStreamReader(TextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(file);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sources() {
        try (var files = Files.walk(Path.of("src/main"))) {
            return files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".html"))
                    .map(TextsTest::read)
                    .collect(Collectors.joining());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
