package city.loket.hardware.escpos;

import java.util.ArrayList;
import java.util.List;

/** Breaks text at spaces, and a word only where it is longer than a line. */
final class Wrapping {

    private Wrapping() {}

    static List<String> wrap(String text, int columns) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            wrapParagraph(paragraph, columns, lines);
        }
        return lines;
    }

    private static void wrapParagraph(String paragraph, int columns, List<String> lines) {
        var line = new StringBuilder();
        for (var word : paragraph.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (line.length() > columns) {
                lines.add(line.substring(0, columns));
                line.delete(0, columns);
            }
        }
        lines.add(line.toString());
    }
}
