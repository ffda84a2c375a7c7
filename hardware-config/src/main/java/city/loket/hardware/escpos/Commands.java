package city.loket.hardware.escpos;

import city.loket.hardware.printer.JobToken;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The bytes of the commands, as Epson's reference gives them; written one after the other. */
final class Commands {

    private static final byte[] INIT = hex("1B40");
    private static final byte[] AUTOMATIC_STATUS = hex("1D610F");
    private static final byte[] CLEAR_BUFFERS = hex("10140801031401060208");
    private static final byte[] FEED_AND_PARTIAL_CUT = hex("1D564203");
    private static final byte[] FEED_TO_THE_CUTTER = hex("1B6405");
    private static final byte[] FULL_CUT = hex("1B69");
    private static final byte[] ORDERED_STATUS = hex("1D7201");
    private static final byte[] ORDERED_STATUS_OF_CUSTOM = hex("1B76");
    private static final byte[] FULL_STATUS = hex("100414");
    private static final byte[] STRUCK_OUT = ("\n" + "X ".repeat(12) + "\n").getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROCESS_ID = hex("1D284806003030");

    private static final int PRESENTED_IN_5_MM = 12;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /**
     * Automatic status, where it is safe. Where answers in order name no job it is not: three of its four bytes look like
     * such answers when the first one is lost.
     */
    Commands automaticStatus(Profile.Protocol protocol) {
        return protocol.completion() == Completion.PROCESS_ID ? raw(AUTOMATIC_STATUS) : this;
    }

    /** Also switches automatic status off. */
    Commands init() {
        return raw(INIT);
    }

    /** A row of crosses: whatever stands above it is void. */
    Commands strikeOut() {
        return raw(STRUCK_OUT);
    }

    /** NUL: white dots in a picture, and no command anywhere else. */
    Commands nothing(int times) {
        return raw(new byte[times]);
    }

    Commands clearBuffers() {
        return raw(CLEAR_BUFFERS);
    }

    /** DLE EOT: 1 offline, 2 why offline, 3 errors, 4 paper. Answered at once, whatever waits in the buffer. */
    Commands askNow(int question) {
        return raw(0x10, 0x04, question);
    }

    /** DLE EOT 20 of Custom's printers; answered at once as well. */
    Commands askFullStatus() {
        return raw(FULL_STATUS);
    }

    Commands askInOrder(Completion completion) {
        return raw(completion == Completion.ESC_V ? ORDERED_STATUS_OF_CUSTOM : ORDERED_STATUS);
    }

    Commands processId(JobToken token) {
        return raw(PROCESS_ID).raw(token.value().getBytes(StandardCharsets.US_ASCII));
    }

    /** Feeds the last line past the cutter, or past the tear bar, and cuts. */
    Commands cut(Cut cut) {
        return switch (cut) {
            case PARTIAL -> raw(FEED_AND_PARTIAL_CUT);
            case FULL -> raw(FEED_TO_THE_CUTTER).raw(FULL_CUT);
            case NONE -> raw(FEED_TO_THE_CUTTER);
        };
    }

    /** FS P: shows the cut paper at the mouth, blinking, and takes it back after {@code seconds}. */
    Commands present(int seconds) {
        return raw(0x1C, 0x50, PRESENTED_IN_5_MM, 0x01, 'R', seconds);
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
