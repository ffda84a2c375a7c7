package city.loket.hardware.simulator;

/** One character as it will stand on the line. */
record Glyph(int character, GlyphCells font, int timesWide, int timesHigh, boolean bold) {

    int width() {
        return font.width() * timesWide;
    }

    int height() {
        return font.height() * timesHigh;
    }

    /** Draws it with its foot {@code baseline} rows below the head. */
    void draw(Sheet sheet, int left, int baseline) {
        var top = baseline - height();
        for (var y = 0; y < height(); y++) {
            for (var x = 0; x < width(); x++) {
                if (font.black(character, x / timesWide, y / timesHigh)) {
                    sheet.blacken(left + x, top + y);
                    if (bold) {
                        sheet.blacken(left + x + 1, top + y);
                    }
                }
            }
        }
    }
}
