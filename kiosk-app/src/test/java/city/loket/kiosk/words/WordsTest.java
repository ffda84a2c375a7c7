package city.loket.kiosk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Path CODE = Path.of("src/main/java");

    @ParameterizedTest
    @EnumSource
    void every_text_is_there_in_every_language(Language language) {
        assertThat(texts(language).stringPropertyNames())
                .isEqualTo(texts(Language.EN).stringPropertyNames());
        assertThat(texts(language).values()).noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void a_text_has_the_same_values_in_every_language(Language language) {
        var english = texts(Language.EN);
        texts(language)
                .forEach((key, text) -> assertThat(values(text.toString()))
                        .as(key.toString())
                        .isEqualTo(values(english.getProperty(key.toString()))));
    }

    @Test
    void every_text_is_used() throws IOException {
        var code = code();
        assertThat(texts(Language.EN).stringPropertyNames())
                .allSatisfy(key -> assertThat(code)
                        .containsAnyOf("\"" + key + "\"", "\"" + key.replaceAll("\\.(one|many|more)$", "") + "\""));
    }

    @Test
    void one_and_many_are_told_apart() {
        var words = Words.in(Language.NL);

        assertThat(words.count("wait.minutes", 1)).isEqualTo("ongeveer 1 minuut");
        assertThat(words.count("wait.minutes", 8)).isEqualTo("ongeveer 8 minuten");
    }

    private static Set<String> values(String text) {
        return Arrays.stream(new String[] {"{0}", "{1}"})
                .filter(text::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(Language language) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve("kiosk_" + language.tag() + ".properties"))) {
            texts.load(reader);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return texts;
    }

    private static String code() throws IOException {
        try (var files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(WordsTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
