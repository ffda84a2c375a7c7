package city.loket.backend.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.catalogue.Gent;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way to break a file, and what is said about it: the file, the line, the field, and the way out. */
class BrokenFilesTest {

    @TempDir
    private Path catalogue;

    private List<String> problems(Language language) {
        var words = Words.of("catalogue", language);
        return CatalogueFiles.read(List.of(catalogue.toString())).problems().stream()
                .map(problem -> problem.line(words))
                .toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/catalogue-tests/broken.csv", delimiter = '|', maxCharsPerColumn = 600)
    void a_broken_file_is_told_by_its_place_and_the_way_out(String file, String before, String after, String told) {
        var gent = Gent.in(catalogue);
        gent.change(file, before.replace("\\n", "\n"), after.replace("\\n", "\n"));

        assertThat(problems(Language.EN)).containsExactly(told);
        assertThat(CatalogueFiles.read(List.of(catalogue.toString())).towns())
                .allSatisfy(town -> assertThat(town.problems()).hasSize(1));
    }

    @Test
    void several_mistakes_in_one_file_are_told_together() {
        var gent = Gent.in(catalogue);
        gent.write(
                "library-card.yaml",
                Gent.changed(Gent.original("library-card.yaml"), "walkIn: true", "walkIn: often")
                        .replace("letter: L", "letter: LL"));

        assertThat(problems(Language.EN)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | gent/library-card.yaml:1: Fields belong here; a text is { nl: …, fr: …, de: …, en: … }.",
                "- a | gent/library-card.yaml:1: Fields belong here; a text is { nl: …, fr: …, de: …, en: … }.",
                "letter: \ufffd | gent/library-card.yaml: This file cannot be read. Check its rights, and that it is saved as UTF-8."
            })
    void a_file_that_is_no_service_at_all_is_told(String yaml, String told) {
        Gent.in(catalogue).write("library-card.yaml", yaml);

        assertThat(problems(Language.EN)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter: \u0001", "letter: &a [*a]", "a: *b", "--- a\n--- b", "\tletter: L", "? [a]\n: b"})
    void whatever_stands_in_a_file_is_told_and_stops_nothing(String yaml) {
        Gent.in(catalogue).write("library-card.yaml", yaml);

        assertThat(problems(Language.EN)).isNotEmpty().allMatch(told -> told.startsWith("gent/library-card.yaml"));
    }

    @Test
    void a_folder_without_municipality_is_told() {
        Gent.in(catalogue).delete("municipality.yaml");

        assertThat(problems(Language.EN))
                .containsExactly(
                        "gent/municipality.yaml: This file is missing. Without municipality.yaml the folder is not"
                                + " read; take that of leuven as a model.");
    }

    @Test
    void a_group_that_names_a_missing_service_is_told() {
        Gent.in(catalogue).delete("library-card.yaml");

        assertThat(problems(Language.EN))
                .containsExactly(
                        "gent/municipality.yaml:19 offices[0].groups[0].services[0]: There is no file of a service"
                                + " “library-card” in this folder. Choose from: [].");
    }

    @Test
    void two_municipalities_cannot_have_the_same_office() throws IOException {
        Gent.in(catalogue).delete("library-card.yaml");
        Files.move(catalogue.resolve("gent"), catalogue.resolve("brugge"));
        Gent.in(catalogue);

        assertThat(problems(Language.EN))
                .contains(
                        "gent/municipality.yaml offices: The code gent-zuid is that of an office of brugge already. Give this"
                                + " office a code of its own.");
    }

    @Test
    void a_folder_that_is_no_code_is_told() throws IOException {
        Gent.in(catalogue);
        Files.move(catalogue.resolve("gent"), catalogue.resolve("Stad Gent"));

        assertThat(problems(Language.EN))
                .containsExactly("Stad Gent/municipality.yaml: “Stad Gent” is not a code. Use small letters, digits and"
                        + " hyphens, such as orange-card.");
    }

    @Test
    void an_empty_place_is_told() {
        assertThat(problems(Language.EN))
                .singleElement()
                .asString()
                .endsWith("There is no folder of a municipality here. Check the setting loket.catalogue.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void problems_are_told_in_the_admins_language(Language language) {
        Gent.in(catalogue).change("library-card.yaml", "letter: L", "letter: LL");

        assertThat(problems(language))
                .singleElement()
                .asString()
                .startsWith("gent/library-card.yaml:1 letter: ")
                .contains("LL");
    }

    @Test
    void the_bundled_catalogue_has_nothing_wrong() {
        assertThat(CatalogueFiles.read(List.of("classpath:catalogue")).problems())
                .isEmpty();
    }
}
