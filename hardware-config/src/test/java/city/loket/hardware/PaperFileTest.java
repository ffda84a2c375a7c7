package city.loket.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.paper.PaperLayout.Kind;
import city.loket.hardware.paper.PaperLayout.Part;
import city.loket.hardware.paper.SamplePaper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperFileTest {

    @TempDir
    Path folder;

    @BeforeEach
    void logo() throws IOException {
        ImageIO.write(
                new BufferedImage(40, 20, BufferedImage.TYPE_BYTE_GRAY),
                "png",
                folder.resolve("town.png").toFile());
    }

    @Test
    void a_town_adds_its_logo_and_words_in_the_visitors_language() throws IOException {
        var file = read("""
                logo: {file: town.png, width: 40}
                greeting: {nl: Welkom, uk: Ласкаво просимо}
                footer: {nl: www.leuven.be}
                """);

        assertThat(file.problems()).isEmpty();
        var paper = SamplePaper.of(Kind.TICKET, "uk", file.layout());
        assertThat(paper.blocks())
                .hasAtLeastOneElementOfType(Block.Picture.class)
                .contains(new Block.Text("Ласкаво просимо"));
        assertThat(paper.toString()).doesNotContain("www.leuven.be");
    }

    @Test
    void a_town_chooses_parts_and_their_order() throws IOException {
        var layout = read("ticket: [code, number]").layout();

        var paper = layout.arrange(
                Kind.TICKET,
                "nl",
                Map.of(
                        Part.NUMBER, List.of(new Block.Large("A042")),
                        Part.CODE, List.of(new Block.Qr("x")),
                        Part.TIME, List.of(new Block.Text("now"))));

        assertThat(paper.blocks()).containsExactly(new Block.Qr("x"), new Block.Large("A042"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            colour: red              | 'paper.yaml:1 paper.colour: is not known; the fields here are appointment-slip, footer, greeting, logo, photo-slip, ticket'
            ticket: [number]         | 'paper.yaml:1 paper.ticket: lacks a part; it needs code, number'
            ticket: [numbr, code]    | 'paper.yaml:1 paper.ticket: ''numbr'' is not known; use one of advice, appointment,'
            ticket: number           | 'paper.yaml:1 paper.ticket: is no list; write it as [one, other]'
            'greeting: {dutch: Hoi}' | 'paper.yaml:1 paper.greeting: ''dutch'' is no language; use two letters such as nl'
            'greeting: Welkom'       | 'paper.yaml:1 paper.greeting: is no list of languages; write it as {nl: Welkom, fr: Bienvenue}'
            'footer: {nl: ""}'       | 'paper.yaml:1 paper.footer: is no text of 1 to 200 characters'
            'logo: {file: none.png}' | 'none.png is no picture that can be read'
            'logo: {file: town.png, width: 4}' | 'logo.width: 4 is no width in percent of the paper; use 10 to 100'
            """)
    void what_is_wrong_is_told_with_line_and_field_and_the_ticket_is_printed_all_the_same(String yaml, String problem)
            throws IOException {
        var file = read(yaml);

        assertThat(file.problems()).isNotEmpty();
        assertThat(file.problems().getFirst().toString()).contains(problem);
        assertThat(SamplePaper.of(Kind.TICKET, "nl", file.layout()).blocks())
                .contains(new Block.Large("A042"), new Block.Qr(SamplePaper.ADDRESS));
    }

    @Test
    void a_missing_file_is_a_problem_too() {
        assertThat(PaperFile.read(folder.resolve("none.yaml")).problems()).hasSize(1);
    }

    @Test
    void the_samples_say_the_same_in_every_language() {
        var keys = SamplePaper.LANGUAGES.stream().map(PaperFileTest::keys).collect(Collectors.toSet());

        assertThat(keys).hasSize(1);
    }

    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle("city.loket.hardware.paper.sample", Locale.of(language))
                .keySet();
    }

    private PaperFile read(String yaml) throws IOException {
        return PaperFile.read(Files.writeString(folder.resolve("paper.yaml"), yaml));
    }
}
