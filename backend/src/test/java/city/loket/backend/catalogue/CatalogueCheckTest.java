package city.loket.backend.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.platform.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCheckTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @TempDir
    private Path catalogue;

    private int check(Path folder) {
        return CatalogueCheck.run(folder.toString(), Language.EN, new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_good_folder_ends_with_0() {
        Gent.in(catalogue);

        assertThat(check(catalogue)).isZero();
        assertThat(told()).isEqualToIgnoringNewLines("1 municipalities, 1 services read, 0 problems");
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
                .contains("1 municipalities, 0 services read, 1 problems");
    }

    @Test
    void a_folder_that_is_not_there_ends_with_1() {
        assertThat(check(catalogue.resolve("nowhere"))).isEqualTo(1);
        assertThat(told()).contains("nowhere: There is no folder of a municipality here.");
    }
}
