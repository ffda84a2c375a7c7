package city.loket.hardware.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A black and white picture as {@code GS v 0} takes it: rows of whole bytes, most significant bit left, 1 = black. It never holds DLE EOT, DLE
 * ENQ or DLE DC4, which a printer obeys even inside a picture: one more black dot breaks such a pair.
 */
public record Raster(int bytesPerRow, byte[] bytes) {

    private static final int DLE = 0x10;
    private static final int ONE_DOT_MORE = 0x20;
    private static final byte[] WHITE_THEN_BLACK = {(byte) 0xFF, 0};

    public Raster {
        if (bytesPerRow < 1 || bytes.length % bytesPerRow != 0) {
            throw new IllegalArgumentException("%d bytes are no rows of %d".formatted(bytes.length, bytesPerRow));
        }
        bytes = withoutRealTimeCommands(bytes);
    }

    /** All white, to be drawn on in black and then taken {@link #from}. */
    static BufferedImage canvas(int width, int height) {
        var colours = new IndexColorModel(1, 2, WHITE_THEN_BLACK, WHITE_THEN_BLACK, WHITE_THEN_BLACK);
        return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, colours);
    }

    static Raster from(BufferedImage canvas) {
        var dots = (DataBufferByte) canvas.getRaster().getDataBuffer();
        return new Raster(Math.ceilDiv(canvas.getWidth(), Byte.SIZE), dots.getData());
    }

    public int rows() {
        return bytes.length / bytesPerRow;
    }

    /** The same picture in pieces of at most {@code rows} rows, from top to bottom. */
    public List<Raster> bands(int rows) {
        var bands = new ArrayList<Raster>();
        for (var top = 0; top < rows(); top += rows) {
            var end = Math.min(top + rows, rows());
            bands.add(new Raster(bytesPerRow, Arrays.copyOfRange(bytes, top * bytesPerRow, end * bytesPerRow)));
        }
        return bands;
    }

    private static byte[] withoutRealTimeCommands(byte[] picture) {
        var safe = picture.clone();
        for (var i = 0; i < safe.length - 1; i++) {
            if (safe[i] == DLE && (safe[i + 1] == 0x04 || safe[i + 1] == 0x05 || safe[i + 1] == 0x14)) {
                safe[i] |= ONE_DOT_MORE;
            }
        }
        return safe;
    }
}
