package city.loket.hardware.picture;

import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws words in any script, right to left where it is written so. Outlines are filled without smoothing or hinting, so that the dots are the
 * same on every machine.
 */
public final class Lettering {

    private final Typefaces typefaces;

    public Lettering(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * @param em the height of the letters, and {@code dots} the width of the paper, both in dots
     * @param mark what stands before the first line, for which every line is indented; null for none
     */
    public record Style(
            int em, boolean bold, int dots, @Nullable Mark mark) {

        public Style(int em, boolean bold, int dots) {
            this(em, bold, dots, null);
        }

        public Style marked(Mark with) {
            return new Style(em, bold, dots, with);
        }

        double scale() {
            return em / (double) Typeface.UNITS;
        }

        int width() {
            return dots - indent();
        }

        int indent() {
            return mark == null ? 0 : em + em / 4;
        }
    }

    /** One line, as wide as its ink and, where there are marks, its indentation. */
    public record Line(Raster raster, boolean leftToRight) {}

    /** One paragraph, wrapped where its language allows; a character that no font has becomes a question mark. */
    public List<Line> draw(String paragraph, Style style) {
        if (paragraph.isBlank()) {
            return List.of();
        }
        var words = attributed(paragraph.strip(), style.bold());
        var lines = new ArrayList<Line>();
        for (var layout : new LineBreaks(words).balanced((float) (style.width() / style.scale()))) {
            lines.add(InkedLine.of(layout, style).draw(lines.isEmpty() ? style.mark() : null));
        }
        return lines;
    }

    private AttributedCharacterIterator attributed(String paragraph, boolean bold) {
        var runs = new FaceRuns(typefaces).of(paragraph);
        var words = new AttributedString(runs.words());
        for (var run : runs.faces()) {
            words.addAttribute(TextAttribute.FONT, run.face().weight(bold), run.start(), run.end());
        }
        return words.getIterator();
    }
}
