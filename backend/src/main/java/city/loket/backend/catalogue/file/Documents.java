package city.loket.backend.catalogue.file;

import city.loket.backend.catalogue.CatalogueFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.springframework.core.NestedExceptionUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Reads files one after the other and keeps what is wrong in them. */
final class Documents {

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** @return whether there were none */
    boolean note(List<Problem> found) {
        problems.addAll(found);
        return found.isEmpty();
    }

    /** Empty, with the reason noted, when it is no YAML. */
    Optional<Document> open(TownFile file) {
        if (!file.isReadable()) {
            return refuse(new Problem(file.path(), 0, "", "unreadable", List.of()));
        }
        try {
            var lines = Lines.read(file.yaml());
            var root = CatalogueFormat.YAML.readTree(file.yaml());
            var document = new Document(file, root, lines);
            var twice = lines.twice().stream()
                    .map(pointer -> document.problem(pointer, "twice"))
                    .toList();
            return note(twice) ? Optional.of(document) : Optional.empty();
        } catch (MarkedYamlEngineException notYaml) {
            var line = notYaml.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            return refuse(new Problem(file.path(), line, "", "not-yaml", List.of(notYaml.getProblem())));
        } catch (YamlEngineException | JacksonException notYaml) {
            var reason =
                    String.valueOf(notYaml.getMessage()).lines().findFirst().orElse("");
            return refuse(new Problem(file.path(), 0, "", "not-yaml", List.of(reason)));
        }
    }

    private Optional<Document> refuse(Problem problem) {
        problems.add(problem);
        return Optional.empty();
    }

    /** Empty, with the reason noted, when a value that has the right form cannot be, such as a time zone that nobody knows. */
    <T> Optional<T> as(Class<T> type, Document document) {
        try {
            return Optional.of(CatalogueFormat.YAML.treeToValue(document.root(), type));
        } catch (JacksonException cause) {
            problems.add(document.problem(
                    pointer(cause),
                    "impossible",
                    NestedExceptionUtils.getMostSpecificCause(cause).getMessage()));
            return Optional.empty();
        }
    }

    private static String pointer(JacksonException cause) {
        if (!(cause instanceof DatabindException databind)) {
            return "";
        }
        var pointer = new StringBuilder();
        databind.getPath()
                .forEach(step -> pointer.append('/')
                        .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()));
        return pointer.toString();
    }
}
