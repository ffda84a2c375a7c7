package city.loket.hardware.picture;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.picture.Lettering.Style;
import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {

    private static final Style NORMAL = new Style(24, false, 576);

    @TempDir
    Path noFonts;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Посвідка на проживання",
                "Ο αριθμός σας",
                "Łódź, Erdős",
                "الرقم الخاص بك",
                "شمارهٔ شما",
                "آپ کا نمبر"
            })
    void these_scripts_need_nothing_installed(String words) {
        assertThat(new Typefaces(List.of(noFonts)).missing(words)).isEmpty();
    }

    @Test
    void another_script_is_found_among_the_installed_fonts() {
        assertThat(Typefaces.ofThisMachine().missing("თქვენი ნომერი")).isEmpty();
    }

    @Test
    void a_font_that_is_not_installed_is_named_with_its_package() {
        var missing = new Typefaces(List.of(noFonts)).missing("Leuven 护照 თქვენი");

        assertThat(missing)
                .containsExactlyInAnyOrder(
                        new MissingFont(UnicodeScript.HAN, "fonts-noto-cjk"),
                        new MissingFont(UnicodeScript.GEORGIAN, "fonts-noto-core"));
        assertThat(missing.toString()).contains("sudo apt-get install fonts-noto-cjk");
    }

    @Test
    void what_no_font_writes_is_a_question_mark() {
        var lettering = new Lettering(new Typefaces(List.of(noFonts)));

        assertThat(picture(lettering, "护照 B2")).isEqualTo(picture(lettering, "?? B2"));
    }

    @Test
    void arabic_letters_join_and_begin_at_the_right() {
        var lettering = new Lettering(new Typefaces(List.of(noFonts)));

        assertThat(lettering.draw("رقم", NORMAL)).singleElement().matches(line -> !line.leftToRight());
        assertThat(inkWidth(lettering, "ببب")).isLessThan(3 * inkWidth(lettering, "ب") - 6);
        assertThat(picture(lettering, "رقم 12")).isEqualTo(picture(lettering, "\u202B" + "رقم 12"));
    }

    @Test
    void long_words_wrap_within_the_paper() {
        var lines = new Lettering(Typefaces.ofThisMachine())
                .draw("Посвідка на тимчасове проживання та паспорт, ".repeat(4), NORMAL);

        assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> line.raster().bytesPerRow() <= 72);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200F", "\u0010\u0004\u0001", "e\u0301\u0301", "\uD800"})
    void nothing_that_can_stand_in_a_text_makes_it_fail(String words) {
        assertThat(new Lettering(new Typefaces(List.of(noFonts))).draw(words, NORMAL))
                .hasSizeLessThan(2);
    }

    private static int inkWidth(Lettering lettering, String words) {
        return picture(lettering, words)
                .lines()
                .mapToInt(row -> row.lastIndexOf('#') + 1)
                .max()
                .orElse(0);
    }

    private static String picture(Lettering lettering, String words) {
        return lettering.draw(words, NORMAL).stream()
                .map(line -> drawn(line.raster()))
                .collect(Collectors.joining("\n"));
    }

    private static String drawn(Raster raster) {
        var width = raster.bytesPerRow() * 8;
        return IntStream.range(0, raster.rows())
                .mapToObj(y -> IntStream.range(0, width)
                        .mapToObj(x ->
                                (raster.bytes()[y * raster.bytesPerRow() + x / 8] & 0x80 >> x % 8) == 0 ? " " : "#")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
