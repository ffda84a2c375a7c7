package city.loket.hardware.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import city.loket.hardware.Profiles;
import city.loket.hardware.TestPapers;
import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.paper.Paper.Weight;
import city.loket.hardware.picture.Mark;
import city.loket.hardware.printer.JobToken;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {

    private static final String PICTURE = "\u001Dv0";

    private final Typesetter epson = new Typesetter(Profiles.named("epson-tm-t20iii"));
    private final Typesetter generic = new Typesetter(Profiles.named("generic-80mm"));

    @Test
    void a_typical_ticket_takes_less_than_fifteen_hundred_bytes() {
        assertThat(epson.set(TestPapers.TICKET)).hasSizeLessThan(1500);
    }

    @ParameterizedTest
    @CsvSource({"A042, 77", "A1000, 77", "K7MP2Q9, 55", "1, 77"})
    void the_number_is_as_large_as_the_paper_allows(String number, String size) {
        var bytes = latin(epson.set(Paper.of(new Block.Large(number))));

        assertThat(bytes).contains("\u001D!" + (char) Integer.parseInt(size, 16) + number + "\n");
    }

    @Test
    void a_printer_without_qr_codes_gets_a_picture() {
        var paper = Paper.of(new Block.Qr("https://example.org/t/1"));

        assertThat(latin(epson.set(paper))).contains("https://example.org/t/1").doesNotContain(PICTURE);
        assertThat(latin(generic.set(paper))).contains(PICTURE).doesNotContain("https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Łódź", "Erdős", "Київ", "Αθήνα", "رقمك", "护照"})
    void what_the_code_page_lacks_is_drawn(String words) {
        for (var weight : Weight.values()) {
            assertThat(latin(epson.set(Paper.of(new Block.Text(words, weight)))))
                    .contains(PICTURE);
        }
        assertThat(latin(epson.set(Paper.of(new Block.Item(words, Mark.BOX))))).contains(PICTURE);
    }

    @ParameterizedTest
    @CsvSource({"€ 20, € 20", "œuvre’s, œuvre’s", "Ihre\u202FNummer, Ihre Nummer", "Pass\u2011Foto, Pass-Foto"})
    void what_the_code_page_has_is_written(String words, String written) {
        var bytes = epson.set(Paper.of(new Block.Text(words)));

        assertThat(latin(bytes)).doesNotContain(PICTURE);
        assertThat(bytes).containsSequence((written + "\n").getBytes(Charset.forName("windows-1252")));
    }

    @Test
    void only_the_paragraph_that_needs_it_is_drawn() {
        var bytes = latin(epson.set(Paper.of(new Block.Text("Uw nummer\nВаш номер\nYour number"))));

        assertThat(bytes).contains("Uw nummer\n", "Your number\n").containsOnlyOnce(PICTURE);
    }

    @Test
    void a_printer_that_is_known_to_have_ascii_only_gets_accents_as_pictures() {
        assertThat(latin(generic.set(Paper.of(new Block.Text("Votre numéro"))))).contains(PICTURE);
        assertThat(latin(generic.set(Paper.of(new Block.Text("Uw nummer – ‘A’")))))
                .contains("Uw nummer - 'A'");
    }

    @Test
    void no_text_can_command_the_printer() {
        var words = "a\u0010\u0014\u001Bb";

        assertThat(latin(epson.set(Paper.of(new Block.Text(words))))).contains("a b");
        assertThat(latin(epson.set(Paper.of(new Block.Large(words))))).contains("a   b");
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Qr(words));
    }

    @Test
    void lines_break_at_spaces_and_long_words_at_the_edge() {
        assertThat(Wrapping.wrap("one two three", 8)).containsExactly("one two", "three");
        assertThat(Wrapping.wrap("Donaudampfschiff", 6)).containsExactly("Donaud", "ampfsc", "hiff");
    }

    @Test
    void centred_lines_are_about_equally_long() {
        assertThat(Wrapping.balanced("take a seat and watch the screens now", 34))
                .containsExactly("take a seat and watch", "the screens now");
    }

    @Test
    void the_answer_before_the_cut_is_never_taken_for_the_one_after_it() {
        var token = new JobToken("a1 ~");

        assertThat(Parting.afterCut(token)).isNotEqualTo(token);
        assertThat(Parting.afterCut(Parting.afterCut(token))).isNotEqualTo(token);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
