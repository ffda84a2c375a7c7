package city.loket.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Who may ask what, as {@code rights.csv} says: a line for each endpoint and each page, such as {@code GET /api/board,display}. */
record RightsTable(Map<String, String> lines) {

    static final String FILE = "src/test/resources/rights.csv";

    static RightsTable read() {
        var lines = new TreeMap<String, String>();
        try (var file = Files.lines(Path.of(FILE))) {
            file.skip(1).map(line -> line.split(",")).forEach(cells -> lines.put(cells[0], cells[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new RightsTable(lines);
    }

    /** The lines about views, or those about endpoints. */
    Map<String, String> about(boolean views) {
        var chosen = new TreeMap<>(lines);
        chosen.keySet().removeIf(what -> what.startsWith("VIEW ") != views);
        return chosen;
    }
}
