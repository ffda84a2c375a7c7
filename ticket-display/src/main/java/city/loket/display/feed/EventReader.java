package city.loket.display.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Takes a {@code text/event-stream} apart, by the rules of the HTML standard; ids and retry hints are of no use here. */
final class EventReader {

    private final BufferedReader lines;

    EventReader(InputStream stream) {
        this.lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /** Blocks until the next event is complete; null when the stream has ended, which drops an incomplete one. */
    @Nullable
    ServerEvent next() throws IOException {
        var name = "message";
        var data = new StringJoiner("\n").setEmptyValue("");
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                if (data.length() > 0) {
                    return new ServerEvent(name, data.toString());
                }
                name = "message";
            } else if (line.startsWith("event:")) {
                name = valueOf(line);
            } else if (line.startsWith("data:")) {
                data.add(valueOf(line));
            }
        }
        return null;
    }

    private static String valueOf(String line) {
        var value = line.substring(line.indexOf(':') + 1);
        return value.startsWith(" ") ? value.substring(1) : value;
    }
}
