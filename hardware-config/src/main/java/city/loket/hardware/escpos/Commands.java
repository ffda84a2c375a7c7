package city.loket.hardware.escpos;

import city.loket.hardware.printer.JobToken;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The bytes of the commands, as Epson's reference gives them; written one after the other. */
final class Commands {

    private static final byte[] INIT_AND_CODE_PAGE_1252 = hex("1B40 1D610F 1B7410");
    private static final byte[] AUTOMATIC_STATUS = hex("1D610F");
    private static final byte[] CLEAR_BUFFERS = hex("10140801031401060208");
    private static final byte[] QR_MODEL_2 = hex("1D286B04003141 3200");
    private static final byte[] QR_LEVEL_M = hex("1D286B0300314531");
    private static final byte[] QR_PRINT = hex("1D286B0300315130");
    private static final byte[] PARTIAL_CUT = hex("1D564203");
    private static final byte[] ORDERED_STATUS = hex("1D7201");
    private static final byte[] PROCESS_ID = hex("1D284806003030");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Also switches automatic status on again, which the initialisation switches off. */
    Commands init() {
        return raw(INIT_AND_CODE_PAGE_1252);
    }

    Commands automaticStatus() {
        return raw(AUTOMATIC_STATUS);
    }

    Commands clearBuffers() {
        return raw(CLEAR_BUFFERS);
    }

    /** DLE EOT: 1 offline, 2 why offline, 3 errors, 4 paper. Answered at once, whatever waits in the buffer. */
    Commands askNow(int question) {
        return raw(0x10, 0x04, question);
    }

    Commands askInOrder() {
        return raw(ORDERED_STATUS);
    }

    Commands processId(JobToken token) {
        return raw(PROCESS_ID).raw(token.value().getBytes(StandardCharsets.US_ASCII));
    }

    Commands centred(boolean on) {
        return raw(0x1B, 0x61, on ? 1 : 0);
    }

    /** Characters {@code width} times as wide and {@code height} times as high, each from 1 to 8. */
    Commands size(int width, int height) {
        return raw(0x1D, 0x21, (width - 1) << 4 | (height - 1));
    }

    Commands bold(boolean on) {
        return raw(0x1B, 0x45, on ? 1 : 0);
    }

    Commands smallFont(boolean on) {
        return raw(0x1B, 0x4D, on ? 1 : 0);
    }

    Commands feed(int lines) {
        return raw(0x1B, 0x64, lines);
    }

    Commands line(String text) {
        return raw(CodePage1252.bytes(text)).raw(0x0A);
    }

    Commands qr(String payload, int moduleDots) {
        var data = payload.getBytes(StandardCharsets.UTF_8);
        var length = data.length + 3;
        return raw(QR_MODEL_2)
                .raw(0x1D, 0x28, 0x6B, 0x03, 0x00, 0x31, 0x43, moduleDots)
                .raw(QR_LEVEL_M)
                .raw(0x1D, 0x28, 0x6B, length & 0xFF, length >> 8, 0x31, 0x50, 0x30)
                .raw(data)
                .raw(QR_PRINT);
    }

    /** Each dot of the picture is printed two dots wide and high. */
    Commands doubledRaster(Raster raster) {
        var width = raster.bytesPerRow();
        return raw(0x1D, 0x76, 0x30, 0x03, width & 0xFF, width >> 8, raster.rows() & 0xFF, raster.rows() >> 8)
                .raw(raster.bytes());
    }

    Commands cut() {
        return raw(PARTIAL_CUT);
    }

    Commands append(byte[] more) {
        return raw(more);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private Commands raw(int... values) {
        for (var value : values) {
            bytes.write(value);
        }
        return this;
    }

    private Commands raw(byte[] values) {
        bytes.writeBytes(values);
        return this;
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }
}
