package city.loket.hardware;

import city.loket.hardware.paper.PaperLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A municipality's paper file as read. What is broken never keeps a ticket from being printed: it is among the {@link #problems}, and in {@link
 * #layout} the usual stands in its place.
 */
public record PaperFile(PaperLayout layout, List<DeviceProblem> problems) {

    public PaperFile {
        problems = List.copyOf(problems);
    }

    /** Never throws: a file that is missing or is no YAML is a problem too. The logo lies beside the file. */
    public static PaperFile read(Path path) {
        var problems = new Problems(path.getFileName().toString());
        try (var reader = Files.newBufferedReader(path)) {
            var section = YamlRoot.section("paper", reader, problems);
            var layout = new PaperFields(section, path.toAbsolutePath().resolveSibling(".")).layout();
            return new PaperFile(layout, problems.all());
        } catch (IOException e) {
            problems.add(1, "paper", "the file cannot be read; is the path right?");
            return new PaperFile(PaperLayout.PLAIN, problems.all());
        }
    }
}
