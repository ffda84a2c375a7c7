package city.loket.hardware.simulator;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Draws one piece of paper line by line, in the style that was set last. */
final class PrintHead {

    private static final Charset CODE_PAGE_1252 = Charset.forName("windows-1252");
    private static final int LINE = 30;
    private static final int CENTRE = 1;
    private static final int RIGHT = 2;

    private final List<Glyph> line = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private Sheet sheet;
    private QrDrawing qr = new QrDrawing();
    private GlyphCells font = GlyphCells.FONT_A;
    private int align;
    private int timesWide = 1;
    private int timesHigh = 1;
    private boolean bold;

    /** @param dots the width of the paper */
    PrintHead(int dots) {
        sheet = new Sheet(dots);
    }

    void reset() {
        font = GlyphCells.FONT_A;
        align = 0;
        size(1, 1);
        bold = false;
        qr = new QrDrawing();
    }

    void align(int where) {
        align = where;
    }

    void size(int width, int height) {
        timesWide = width;
        timesHigh = height;
    }

    void bold(boolean on) {
        bold = on;
    }

    void font(int number) {
        font = number % 48 == 1 ? GlyphCells.FONT_B : GlyphCells.FONT_A;
    }

    void text(byte[] characters) {
        for (var character : characters) {
            var glyph = new Glyph(character & 0xFF, font, timesWide, timesHigh, bold);
            if (lineWidth() + glyph.width() > sheet.width()) {
                endLine();
            }
            line.add(glyph);
        }
    }

    void endLine() {
        var height = line.stream().mapToInt(Glyph::height).max().orElse(0);
        var left = left(lineWidth());
        for (var glyph : line) {
            glyph.draw(sheet, left, height);
            left += glyph.width();
        }
        note();
        sheet.advance(Math.max(LINE, height + LINE / 5));
        line.clear();
    }

    void feed(int count) {
        if (!line.isEmpty()) {
            endLine();
        }
        sheet.advance(count * LINE);
    }

    void raster(Command.Raster raster) {
        var across = (raster.mode() & 1) + 1;
        var down = (raster.mode() >> 1 & 1) + 1;
        var rows = raster.bytes().length / Math.max(1, raster.bytesPerRow());
        var left = left(raster.bytesPerRow() * 8 * across);
        for (var y = 0; y < rows * down; y++) {
            for (var x = 0; x < raster.bytesPerRow() * 8 * across; x++) {
                var dot = x / across;
                if ((raster.bytes()[y / down * raster.bytesPerRow() + dot / 8] & 0x80 >> dot % 8) != 0) {
                    sheet.blacken(left + x, y);
                }
            }
        }
        sheet.advance(rows * down);
    }

    void qr(Command.Qr command) {
        if (qr.take(command)) {
            codes.add(qr.payload());
            sheet.advance(qr.draw(sheet, left(qr.dots())));
        }
    }

    /** What was not yet printed of the line is forgotten. */
    void dropLine() {
        line.clear();
    }

    boolean blank() {
        return sheet.blank() && line.isEmpty();
    }

    /** Hands over what is on the paper and goes on with an empty one. */
    Printed cutOff(boolean cut) {
        if (!line.isEmpty()) {
            endLine();
        }
        var printed = new Printed(List.copyOf(lines), List.copyOf(codes), cut, sheet);
        sheet = new Sheet(sheet.width());
        lines.clear();
        codes.clear();
        return printed;
    }

    private void note() {
        var characters = new byte[line.size()];
        for (var i = 0; i < characters.length; i++) {
            characters[i] = (byte) line.get(i).character();
        }
        var text = new String(characters, CODE_PAGE_1252).strip();
        if (!text.isEmpty() && !text.chars().allMatch(c -> c == '—')) {
            lines.add(text);
        }
    }

    private int lineWidth() {
        return line.stream().mapToInt(Glyph::width).sum();
    }

    private int left(int width) {
        return switch (align) {
            case CENTRE -> (sheet.width() - width) / 2;
            case RIGHT -> sheet.width() - width;
            default -> 0;
        };
    }

    /** What is on one piece of paper. */
    record Printed(List<String> lines, List<String> codes, boolean cut, Sheet sheet) {}
}
