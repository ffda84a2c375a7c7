package city.loket.hardware.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The name of a port in the device file: a path, or one whose last part has wildcards, such as {@code /dev/serial/by-id/usb-EPSON_*}. It
 * is looked up at each opening, because an adapter that was pulled may come back under another number.
 */
record PortName(String name) {

    /** The one port that bears this name now. */
    Path find() throws LinkFault {
        var path = Path.of(name);
        if (!name.contains("*") && !name.contains("?")) {
            if (!Files.exists(path)) {
                throw new LinkFault(name + " is not there");
            }
            return path;
        }
        var found = matches(path);
        if (found.isEmpty()) {
            throw new LinkFault("no port is called " + name);
        }
        if (found.size() > 1) {
            throw new LinkFault(name + " is the name of several ports, be more exact: " + found);
        }
        return found.getFirst();
    }

    private static List<Path> matches(Path path) {
        var found = new ArrayList<Path>();
        var folder = path.getParent();
        try (var entries = Files.newDirectoryStream(folder, path.getFileName().toString())) {
            entries.forEach(found::add);
        } catch (IOException e) {
            return List.of(); // the folder is there only while an adapter is
        }
        found.sort(null);
        return found;
    }
}
