package city.loket.display.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final String SOURCES = sources();

    private final Texts texts = new Texts();

    static List<Locale> languages() {
        return Texts.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_has_every_phrase_and_no_other(Locale language) {
        var words = Texts.load(language);

        assertThat(words.stringPropertyNames())
                .isEqualTo(Arrays.stream(Phrase.values()).map(Phrase::key).collect(Collectors.toSet()));
        assertThat(words.values()).doesNotContain("");
    }

    @ParameterizedTest
    @EnumSource
    void every_phrase_is_said_somewhere(Phrase phrase) {
        assertThat(SOURCES).containsPattern("Phrase\\." + phrase + "\\b");
    }

    @ParameterizedTest
    @EnumSource
    void a_phrase_takes_the_same_arguments_in_every_language(Phrase phrase) {
        assertThat(Texts.LANGUAGES.stream()
                        .map(language -> texts.say(language, phrase).replaceAll("[^{}0-9]", "")))
                .allMatch(texts.say(Texts.LANGUAGES.getFirst(), phrase).replaceAll("[^{}0-9]", "")::equals);
    }

    @Test
    void arguments_stand_where_the_language_wants_them() {
        assertThat(texts.say(Locale.of("fr"), Phrase.CALL, "A042", "3")).isEqualTo("Numéro A042, guichet 3");
    }

    @Test
    void a_language_that_we_do_not_speak_takes_no_screen_down() {
        assertThat(texts.spoken(List.of(Locale.of("tr"), Locale.of("de")))).containsExactly(Locale.of("de"));
        assertThat(texts.spoken(List.of(Locale.of("tr")))).isEqualTo(Texts.LANGUAGES);
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
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
