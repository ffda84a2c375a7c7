package city.loket.hardware.simulator;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.imageio.ImageIO;

/** Paper as long as what is on it; black dots on white, 203 to the inch. */
final class Sheet {

    private static final int MARGIN = 24;
    private static final int WHITE = 0xFFFFFF;

    private final int width;
    private final List<BitSet> rows = new ArrayList<>();
    private int position;

    Sheet(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    void advance(int dots) {
        position += dots;
    }

    boolean blank() {
        return rows.isEmpty();
    }

    /** A dot at {@code x}, {@code y} rows below the head; what lies beside the paper is lost. */
    void blacken(int x, int y) {
        if (x < 0 || x >= width) {
            return;
        }
        while (rows.size() <= position + y) {
            rows.add(new BitSet(width));
        }
        rows.get(position + y).set(x);
    }

    byte[] png() {
        var height = Math.max(position, rows.size()) + 2 * MARGIN;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                image.setRGB(x, y, black(x, y - MARGIN) ? 0 : WHITE);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private boolean black(int x, int y) {
        return y >= 0 && y < rows.size() && rows.get(y).get(x);
    }
}
