package city.loket.backend.staff.audit;

import city.loket.backend.platform.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Acts as a file for spreadsheets (RFC 4180): UTF-8 with its mark, one act a line, no cell that a spreadsheet would calculate. */
final class ActsFile {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String MARK = "\ufeff";
    private static final String CALCULATED = "=+-@\t\r";

    private final Writer out;
    private final Words words;
    private final ActWords told;
    private final ZoneId zone;

    ActsFile(Writer out, Words words, ZoneId zone) {
        this.out = out;
        this.words = words;
        this.told = new ActWords(words);
        this.zone = zone;
    }

    void begin() {
        write(MARK);
        line(Stream.of("at", "who", "what", "act", "about", "detail").map(column -> words.say("column." + column)));
    }

    void add(Act act) {
        line(Stream.of(
                TIME.format(act.at().atZone(zone)),
                act.who(),
                told.kind(act.kind()),
                told.verb(act),
                act.about() == null ? "" : act.about(),
                told.detail(act)));
    }

    private void line(Stream<String> cells) {
        write(cells.map(ActsFile::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    private static String cell(String text) {
        var harmless = !text.isEmpty() && CALCULATED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
