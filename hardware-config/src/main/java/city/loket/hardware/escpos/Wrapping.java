package city.loket.hardware.escpos;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** As many lines as {@link #wrap} makes, but about equally long, as centred lines look best. */
    static List<String> balanced(String text, int columns) {
        var lines = wrap(text, columns);
        for (var narrower = columns - 1; narrower > 0; narrower--) {
            var tighter = wrap(text, narrower);
            if (tighter.size() > lines.size() || longestWord(text) > narrower) {
                return lines;
            }
            lines = tighter;
        }
        return lines;
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
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
