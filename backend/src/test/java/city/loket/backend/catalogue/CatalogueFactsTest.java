package city.loket.backend.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the municipalities' documents say, read through the API. One table per office in {@code catalogue-facts}, named by the
 * office's code; a line is {@code source | service | path | expected}. In a path an item of a list is named by its index, its
 * {@code code}, or {@code *} for any of them; texts are the English ones; {@code office} instead of a service is the office itself.
 */
@BackendTest
class CatalogueFactsTest {

    private static final Path TABLES = Path.of("src/test/resources/catalogue-facts");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JsonMapper json;

    @TestFactory
    Stream<DynamicContainer> every_fact_of_the_documents_is_told() throws IOException {
        try (var tables = Files.list(TABLES)) {
            return tables.sorted().toList().stream().map(this::table);
        }
    }

    private DynamicContainer table(Path table) {
        var office = table.getFileName().toString().replace(".txt", "");
        var catalogue = json.readTree(read(office));
        return DynamicContainer.dynamicContainer(
                office,
                facts(table).map(fact -> DynamicTest.dynamicTest(fact.toString(), () -> fact.check(catalogue))));
    }

    private String read(String office) {
        try {
            return mvc.perform(MockMvcRequestBuilders.get("/api/offices/{office}/catalogue", office)
                            .param("lang", "en"))
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<Fact> facts(Path table) {
        try {
            return Files.readAllLines(table).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Fact::of);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private record Fact(String source, String service, String path, String expected) {

        static Fact of(String line) {
            var cells = line.split("\\|", 4);
            if (cells.length != 4) {
                throw new IllegalArgumentException("Not source | service | path | expected: " + line);
            }
            return new Fact(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip());
        }

        void check(JsonNode catalogue) {
            var steps = Arrays.asList(path.substring(1).split("/"));
            assertThat(at(about(catalogue), steps).map(JsonNode::asString))
                    .as("%s of %s, from %s", path, service, source)
                    .contains(expected);
        }

        private JsonNode about(JsonNode catalogue) {
            return service.equals("office")
                    ? catalogue.path("office")
                    : catalogue
                            .path("groups")
                            .valueStream()
                            .flatMap(group -> group.path("services").valueStream())
                            .filter(offered -> offered.path("code").asString().equals(service))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("No service " + service));
        }

        private static Stream<JsonNode> at(JsonNode node, List<String> steps) {
            if (steps.isEmpty()) {
                return Stream.of(node);
            }
            var rest = steps.subList(1, steps.size());
            return children(node, steps.getFirst()).flatMap(child -> at(child, rest));
        }

        private static Stream<JsonNode> children(JsonNode node, String step) {
            if (node.isObject() || step.matches("\\d+")) {
                return Stream.of(node.isObject() ? node.path(step) : node.path(Integer.parseInt(step)));
            }
            return StreamSupport.stream(node.spliterator(), false)
                    .filter(item ->
                            step.equals("*") || item.path("code").asString("").equals(step));
        }
    }
}
