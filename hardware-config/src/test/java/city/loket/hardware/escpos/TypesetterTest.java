package city.loket.hardware.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.Profiles;
import city.loket.hardware.TestPapers;
import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.printer.JobToken;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesetterTest {

    private final Typesetter epson = new Typesetter(Profiles.named("epson-tm-t20iii"));
    private final Typesetter generic = new Typesetter(Profiles.named("generic-80mm"));

    @Test
    void a_typical_ticket_takes_less_than_a_thousand_bytes() {
        assertThat(epson.set(TestPapers.TICKET)).hasSizeLessThan(1000);
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

        assertThat(latin(epson.set(paper))).contains("https://example.org/t/1").doesNotContain("\u001Dv0");
        assertThat(latin(generic.set(paper))).contains("\u001Dv0").doesNotContain("https");
    }

    @ParameterizedTest
    @CsvSource({"Łódź, Lódz", "Erdős, Erdos", "€ 20, € 20", "Київ, ????", "œuvre’s, œuvre’s"})
    void what_the_code_page_lacks_stays_readable(String text, String printed) {
        assertThat(CodePage1252.printable(text)).isEqualTo(printed);
    }

    @Test
    void no_text_can_command_the_printer() {
        assertThat(CodePage1252.bytes("a\u0010\u0014\u001Bb")).containsExactly('a', ' ', ' ', ' ', 'b');
    }

    @Test
    void lines_break_at_spaces_and_long_words_at_the_edge() {
        assertThat(Wrapping.wrap("one two three", 8)).containsExactly("one two", "three");
        assertThat(Wrapping.wrap("Donaudampfschiff", 6)).containsExactly("Donaud", "ampfsc", "hiff");
    }

    @Test
    void no_picture_holds_a_command_that_is_obeyed_at_once() {
        var raster = new Raster(4, new byte[] {0x10, 0x04, 0x01, 0x10, 0x14, 0x10, 0x05, 0x01});

        assertThat(latin(raster.bytes())).doesNotContain("\u0010\u0004", "\u0010\u0014", "\u0010\u0005");
    }

    @Test
    void the_answer_before_the_cut_is_never_taken_for_the_one_after_it() {
        var token = new JobToken("a1 ~");

        assertThat(PrintJob.afterCut(token)).isNotEqualTo(token);
        assertThat(PrintJob.afterCut(PrintJob.afterCut(token))).isNotEqualTo(token);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
