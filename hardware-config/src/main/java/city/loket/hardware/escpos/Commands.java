package city.loket.hardware.escpos;

import city.loket.hardware.printer.JobToken;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The bytes of the commands, as Epson's reference gives them; written one after the other. */
final class Commands {

    private static final byte[] AUTOMATIC_STATUS = hex("1D610F");
    private static final byte[] CLEAR_BUFFERS = hex("10140801031401060208");
    private static final byte[] PARTIAL_CUT = hex("1D564203");
    private static final byte[] ORDERED_STATUS = hex("1D7201");
    private static final byte[] PROCESS_ID = hex("1D284806003030");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

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
