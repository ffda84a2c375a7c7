package city.loket.backend.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@BackendTest
class PublicPagesTest {

    /** What the policy would not let a browser run or apply. */
    private static final Pattern INLINE = Pattern.compile("<style|\\bstyle=|<script>|\\son[a-z]+=|javascript:");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestTown town;

    @Test
    void a_public_page_loads_nothing_but_our_own_files_and_is_framed_by_nobody() {
        var page = mvc.get().uri("/t/" + town.waiting(town.newOffice()).token()).exchange();

        assertThat(page)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "no-referrer");
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*");
    }

    @Test
    void no_template_needs_more_than_the_policy_allows() throws IOException {
        try (var templates = Files.list(Path.of("src/main/resources/templates"))) {
            assertThat(templates)
                    .isNotEmpty()
                    .allSatisfy(template -> assertThat(template).content().doesNotContainPattern(INLINE));
        }
    }

    @Test
    void a_towns_colours_are_a_style_sheet() {
        var office = town.newOffice();

        assertThat(mvc.get().uri("/towns/" + office.id().value() + ".css"))
                .hasStatusOk()
                .hasContentType("text/css;charset=UTF-8")
                .hasHeader("Cache-Control", "max-age=3600, public")
                .bodyText()
                .contains("--town-strong: " + office.townStrong());
        assertThat(mvc.get().uri("/towns/999999.css")).hasStatus(404);
    }

    @Test
    void fonts_are_loaded_once_a_month() {
        assertThat(mvc.get().uri("/look/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=2592000, public");
    }
}
