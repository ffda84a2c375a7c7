package city.loket.backend.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.catalogue.Catalogue;
import city.loket.backend.catalogue.Gent;
import city.loket.backend.catalogue.Services;
import city.loket.backend.catalogue.file.CatalogueFiles;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Words;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** The admin's page without a browser. */
@BackendTest
@WithUserDetails("tom")
class CatalogueViewTest extends SpringBrowserlessTest {

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Offices offices;

    @Autowired
    private Services services;

    @TempDir
    private Path folder;

    private static Stream<Component> all(Component from) {
        return Stream.concat(Stream.of(from), from.getChildren().flatMap(CatalogueViewTest::all));
    }

    private static List<String> texts(Component from) {
        return all(from)
                .map(component -> component.getElement().getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private List<String> problems() {
        var files = CatalogueFiles.read(List.of(folder.toString()));
        return texts(new ProblemsPanel(files, offices, services, Words.of("catalogue", Language.FR)));
    }

    @Test
    void an_admin_sees_what_visitors_of_the_own_office_see() {
        catalogue.reload();

        navigate(CatalogueView.class);

        assertThat(texts(UI.getCurrent()))
                .contains("Orange card", "Apply for or extend your attestation of registration.");
    }

    @Test
    void what_is_wrong_is_told_with_file_line_field_and_the_way_out() {
        Gent.in(folder).change("library-card.yaml", "letter: L", "letter: LL");

        assertThat(problems())
                .contains(
                        "gent/library-card.yaml",
                        "ligne 1 · letter",
                        "« LL » n’est pas une lettre de file. Écrivez une majuscule de A à Z.");
    }

    @Test
    void a_broken_service_that_was_never_right_is_not_seen_by_visitors() {
        Gent.in(folder).write("archive.yaml", "letter: R");

        assertThat(problems()).contains("Les visiteurs ne le voient pas.");
    }

    @Test
    void a_broken_file_of_a_service_that_is_offered_leaves_the_version_before() throws IOException {
        Gent.in(folder).write("short-stay.yaml", "letter: R");
        Files.move(folder.resolve("gent"), folder.resolve("leuven"));

        assertThat(problems())
                .containsSubsequence("leuven/short-stay.yaml", "Les visiteurs voient encore la version précédente.");
    }
}
