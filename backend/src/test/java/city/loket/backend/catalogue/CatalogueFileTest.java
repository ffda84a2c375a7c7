package city.loket.backend.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.platform.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CatalogueFileTest {

    private static String leuven() throws IOException {
        try (var file = CatalogueFileTest.class.getResourceAsStream("/catalogue/leuven.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static CatalogueFile read(String yaml) throws IOException {
        return CatalogueFile.read("leuven.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void leuvens_file_is_complete_in_every_language() throws IOException {
        assertThat(read(leuven()).services())
                .hasSize(5)
                .allSatisfy(service -> assertThat(service.texts()).containsOnlyKeys(Language.values()));
    }

    @Test
    void an_unreadable_value_is_named_by_file_line_and_field() throws IOException {
        var broken = leuven().replaceFirst("durationMinutes: 15", "durationMinutes: often");

        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(CatalogueProblem.class)
                .hasMessageStartingWith("leuven.yaml:")
                .hasMessageContaining("services[0].durationMinutes");
    }

    @Test
    void an_unknown_field_is_not_read_over() throws IOException {
        var broken = leuven().replaceFirst("walkIn: false", "walkIn: false\n    colour: red");

        assertThatThrownBy(() -> read(broken)).hasMessageContaining("services[0].colour");
    }

    @Test
    void a_missing_language_is_named() throws IOException {
        var broken = leuven().replaceFirst("(?m)^      de: .*$\n", "");

        assertThatThrownBy(() -> read(broken)).hasMessageContaining("short-stay lacks a language");
    }
}
