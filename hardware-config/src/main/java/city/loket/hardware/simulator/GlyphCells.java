package city.loket.hardware.simulator;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;

/**
 * A printer's built-in characters: a picture of sixteen by sixteen cells in the order of code page 1252. It comes with the program, so that a
 * ticket looks the same on a machine that has no fonts.
 */
record GlyphCells(BufferedImage picture, int width, int height) {

    private static final int CELLS = 16;

    static final GlyphCells FONT_A = load("font-a.png");
    static final GlyphCells FONT_B = load("font-b.png");

    boolean black(int character, int x, int y) {
        var column = character % CELLS * width;
        var row = character / CELLS * height;
        return (picture.getRGB(column + x, row + y) & 0xFF) == 0;
    }

    private static GlyphCells load(String name) {
        try (var in = Objects.requireNonNull(GlyphCells.class.getResourceAsStream(name), name)) {
            var picture = ImageIO.read(in);
            return new GlyphCells(picture, picture.getWidth() / CELLS, picture.getHeight() / CELLS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
