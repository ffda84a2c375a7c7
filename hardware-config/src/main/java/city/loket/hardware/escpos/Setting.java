package city.loket.hardware.escpos;

import city.loket.hardware.picture.Raster;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The bytes of the commands that set a paper, as Epson's reference gives them; written one after the other. */
final class Setting {

    private static final byte[] INIT = hex("1B40");
    private static final byte[] AUTOMATIC_STATUS = hex("1D610F");
    private static final byte[] QR_MODEL_2 = hex("1D286B0400314132 00");
    private static final byte[] QR_LEVEL_M = hex("1D286B0300314531");
    private static final byte[] QR_PRINT = hex("1D286B0300315130");
    private static final int MOST_ROWS = 0xFF;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    Setting init() {
        return raw(INIT);
    }

    /** Needed after {@link #init}, which switches it off. */
    Setting automaticStatus() {
        return raw(AUTOMATIC_STATUS);
    }

    Setting codePage(int number) {
        return raw(0x1B, 0x74, number);
    }

    /** Holds for letters, codes and pictures until it is set again. */
    Setting align(Side side) {
        return raw(0x1B, 0x61, side.ordinal());
    }

    /** Characters {@code width} times as wide and {@code height} times as high, each from 1 to 8. */
    Setting size(int width, int height) {
        return raw(0x1D, 0x21, (width - 1) << 4 | (height - 1));
    }

    Setting bold(boolean on) {
        return raw(0x1B, 0x45, on ? 1 : 0);
    }

    Setting smallFont(boolean on) {
        return raw(0x1B, 0x4D, on ? 1 : 0);
    }

    Setting feed(int lines) {
        return raw(0x1B, 0x64, lines);
    }

    /** Characters as the code page numbers them. */
    Setting line(byte[] characters) {
        return raw(characters).raw(0x0A);
    }

    Setting qr(String payload, int moduleDots) {
        var data = payload.getBytes(StandardCharsets.UTF_8);
        var length = data.length + 3;
        return raw(QR_MODEL_2)
                .raw(0x1D, 0x28, 0x6B, 0x03, 0x00, 0x31, 0x43, moduleDots)
                .raw(QR_LEVEL_M)
                .raw(0x1D, 0x28, 0x6B, length & 0xFF, length >> 8, 0x31, 0x50, 0x30)
                .raw(data)
                .raw(QR_PRINT);
    }

    /** In bands of at most {@code rows} rows, and never more than 255, so that no band's head can hold a command that is obeyed at once. */
    Setting raster(Raster raster, int rows) {
        raster.bands(Math.min(rows, MOST_ROWS)).forEach(band -> band(band, 0));
        return this;
    }

    /** Each dot of the picture, of at most 255 rows, is printed two dots wide and high. */
    Setting doubledRaster(Raster raster) {
        return band(raster, 3);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private Setting band(Raster band, int mode) {
        var width = band.bytesPerRow();
        return raw(0x1D, 0x76, 0x30, mode, width & 0xFF, width >> 8, band.rows(), 0)
                .raw(band.bytes());
    }

    private Setting raw(int... values) {
        for (var value : values) {
            bytes.write(value);
        }
        return this;
    }

    private Setting raw(byte[] values) {
        bytes.writeBytes(values);
        return this;
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }
}
