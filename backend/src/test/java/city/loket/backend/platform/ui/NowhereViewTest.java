package city.loket.backend.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithUserDetails;

@BackendTest
@WithUserDetails("an")
class NowhereViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void an_agent_reads_french() {
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"console/statistics", "console/nowhere"})
    void a_page_of_others_looks_like_no_page_at_all(String path) {
        UI.getCurrent().navigate(path);

        assertThat(texts(H1.class)).containsExactly("Page introuvable");
        assertThat(texts(H2.class)).contains("Cette page n’existe pas, ou ne vous est pas destinée");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Page introuvable");
    }

    @Test
    void it_leads_back_to_the_console_and_does_not_repeat_the_address() {
        UI.getCurrent().navigate("console/statistics");

        assertThat(all(UI.getCurrent()).filter(Anchor.class::isInstance).map(link -> ((Anchor) link).getHref()))
                .contains("console");
        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("statistics");
    }

    private static List<String> texts(Class<? extends Component> kind) {
        return all(UI.getCurrent())
                .filter(kind::isInstance)
                .map(component -> component.getElement().getText())
                .toList();
    }

    private static Stream<Component> all(Component from) {
        return Stream.concat(Stream.of(from), from.getChildren().flatMap(NowhereViewTest::all));
    }
}
