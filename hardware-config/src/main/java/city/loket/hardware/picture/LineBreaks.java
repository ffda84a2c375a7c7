package city.loket.hardware.picture;

import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;

/** Where a paragraph is broken into lines. */
record LineBreaks(AttributedCharacterIterator words) {

    private static final FontRenderContext EXACT = new FontRenderContext(null, false, true);
    private static final int HALVINGS = 6;

    /** As few lines as fit into {@code width}, about equally long. */
    List<TextLayout> balanced(float width) {
        var lines = within(width);
        var tooNarrow = width / lines.size() / 2;
        var fitting = width;
        for (var i = 0; i < HALVINGS && lines.size() > 1; i++) {
            var middle = (tooNarrow + fitting) / 2;
            var tighter = within(middle);
            if (tighter.size() > lines.size()) {
                tooNarrow = middle;
            } else {
                fitting = middle;
                lines = tighter;
            }
        }
        return lines;
    }

    private List<TextLayout> within(float width) {
        var measurer = new LineBreakMeasurer(words, EXACT);
        var lines = new ArrayList<TextLayout>();
        while (measurer.getPosition() < words.getEndIndex()) {
            lines.add(measurer.nextLayout(width));
        }
        return lines;
    }
}
