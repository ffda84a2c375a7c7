package city.loket.backend.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCheckTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @TempDir
    private Path catalogue;

    private int check(Path folder) {
        return check(List.of(folder.toString()));
    }

    private int check(List<String> arguments) {
        return CatalogueCheck.run(arguments, new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_good_folder_ends_with_0() {
        Gent.in(catalogue);

        assertThat(check(catalogue)).isZero();
        assertThat(told()).isEqualToIgnoringNewLines("Municipalities: 1. Services read: 1. Problems: 0.");
    }

    @Test
    void the_folder_of_one_municipality_can_be_checked_by_itself() {
        Gent.in(catalogue);

        assertThat(check(catalogue.resolve("gent"))).isZero();
    }

    @Test
    void a_broken_file_ends_with_1_and_is_told() {
        Gent.in(catalogue).change("library-card.yaml", "walkIn: true", "walkIn: often");

        assertThat(check(catalogue)).isEqualTo(1);
        assertThat(told())
                .startsWith("gent/library-card.yaml:27 walkIn: true or false belongs here.")
                .contains("Municipalities: 1. Services read: 0. Problems: 1.");
    }

    @Test
    void without_a_folder_the_bundled_catalogue_is_checked() {
        assertThat(check(List.of())).isZero();
    }

    @Test
    void problems_are_told_in_the_language_asked_for_and_another_one_ends_with_2() {
        Gent.in(catalogue).change("library-card.yaml", "walkIn: true", "walkIn: often");

        assertThat(check(List.of(catalogue.toString(), "fr"))).isEqualTo(1);
        assertThat(told()).contains("Il faut true ou false ici.");
        assertThat(check(List.of(catalogue.toString(), "la"))).isEqualTo(2);
        assertThat(told()).contains("Not one of nl, fr, de, en: la");
    }

    @Test
    void a_folder_that_is_not_there_ends_with_1() {
        assertThat(check(catalogue.resolve("nowhere"))).isEqualTo(1);
        assertThat(told()).contains("nowhere: There is no folder of a municipality here.");
    }
}
