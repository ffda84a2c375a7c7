package city.loket.hardware.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws words in any script, right to left where it is written so. Outlines are filled without smoothing or hinting, so that the dots are the
 * same on every machine.
 */
public final class Lettering {

    private static final FontRenderContext EXACT = new FontRenderContext(null, false, true);
    private static final double ABOVE = 0.85;
    private static final double BELOW = 0.35;

    private final Typefaces typefaces;

    public Lettering(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** @param em the height of the letters, and {@code dots} the width of the paper, both in dots */
    public record Style(int em, boolean bold, int dots) {

        double scale() {
            return em / (double) Typeface.UNITS;
        }
    }

    /** One line, as wide as its ink. */
    public record Line(Raster raster, boolean leftToRight) {}

    /** One paragraph, wrapped where its language allows; a character that no font has becomes a question mark. */
    public List<Line> draw(String paragraph, Style style) {
        if (paragraph.isBlank()) {
            return List.of();
        }
        var words = attributed(paragraph.strip(), style.bold()).getIterator();
        var measurer = new LineBreakMeasurer(words, EXACT);
        var lines = new ArrayList<Line>();
        while (measurer.getPosition() < words.getEndIndex()) {
            lines.add(line(measurer.nextLayout((float) (style.dots() / style.scale())), style));
        }
        return lines;
    }

    private AttributedString attributed(String paragraph, boolean bold) {
        var runs = new FaceRuns(typefaces).of(paragraph);
        var words = new AttributedString(runs.words());
        runs.faces()
                .forEach(
                        run -> words.addAttribute(TextAttribute.FONT, run.face().weight(bold), run.start(), run.end()));
        return words;
    }

    private static Line line(TextLayout layout, Style style) {
        var ink = layout.getOutline(AffineTransform.getScaleInstance(style.scale(), style.scale()));
        var bounds = ink.getBounds2D();
        var top = (int) Math.floor(Math.min(bounds.getMinY(), -ABOVE * style.em()));
        var bottom = (int) Math.ceil(Math.max(bounds.getMaxY(), BELOW * style.em()));
        var left = (int) Math.floor(bounds.getMinX());
        var width = Math.clamp((int) Math.ceil(bounds.getMaxX()) - left, 1, style.dots());
        var canvas = Raster.canvas(width, bottom - top);
        var pen = canvas.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Color.BLACK);
        pen.translate(-left, -top);
        pen.fill(ink);
        pen.dispose();
        return new Line(Raster.from(canvas), layout.isLeftToRight());
    }
}
