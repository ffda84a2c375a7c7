package city.loket.backend.catalogue;

import city.loket.backend.catalogue.file.CatalogueFiles;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Words;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads a catalogue and says what is wrong in it, without a database and without changing anything. */
public final class CatalogueCheck {

    private static final int RIGHT = 0;
    private static final int WRONG = 1;
    private static final int UNREADABLE = 2;

    private CatalogueCheck() {}

    /**
     * Prints one line for each problem, and one that sums up.
     *
     * @param arguments the folder of one municipality or of several (without it, the bundled catalogue), and a language
     * @return the exit code: 0 when nothing is wrong, 1 when something is, 2 when the folder cannot be read
     */
    public static int run(List<String> arguments, PrintStream out) {
        var folder = arguments.isEmpty() ? "classpath:catalogue" : arguments.getFirst();
        try {
            var language = Language.of(arguments.size() > 1 ? arguments.get(1) : "en");
            var words = Words.of("catalogue", language);
            var files = CatalogueFiles.read(List.of(folder));
            files.problems().forEach(problem -> out.println(problem.line(words)));
            var services = files.towns().stream()
                    .mapToInt(town -> town.services().size())
                    .sum();
            out.println(words.say(
                    "check", files.towns().size(), services, files.problems().size()));
            return files.problems().isEmpty() ? RIGHT : WRONG;
        } catch (UncheckedIOException | IllegalArgumentException unreadable) {
            out.println(unreadable.getMessage());
            return UNREADABLE;
        }
    }
}
