package city.loket.hardware.simulator;

import city.loket.hardware.escpos.Dialect;
import city.loket.hardware.escpos.Profile;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.IntConsumer;

/** Takes the commands that a printer obeys at once out of the stream, wherever they stand, even inside a picture. */
final class RealTimeFilter {

    static final int LAST_QUESTION = 4;
    private static final int FULL_STATUS = 20;
    private static final byte[] CLEAR = HexFormat.of().parseHex("10140801031401060208");

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final Profile.Protocol protocol;
    private final IntConsumer question;
    private final Runnable clear;
    private final IntConsumer rest;

    RealTimeFilter(Profile.Protocol protocol, IntConsumer question, Runnable clear, IntConsumer rest) {
        this.protocol = protocol;
        this.question = question;
        this.clear = clear;
        this.rest = rest;
    }

    void feed(int b) {
        held.write(b);
        var seen = held.toByteArray();
        if (seen.length == 3 && seen[0] == 0x10 && seen[1] == 0x04 && isQuestion(b)) {
            held.reset();
            question.accept(b);
        } else if (Arrays.equals(seen, CLEAR)) {
            held.reset();
            clear.run();
        } else if (!mayBecomeCommand(seen)) {
            held.reset();
            release(seen);
        }
    }

    boolean idle() {
        return held.size() == 0;
    }

    void forget() {
        held.reset();
    }

    private boolean isQuestion(int b) {
        return b >= 1 && b <= LAST_QUESTION || b == FULL_STATUS && protocol.dialect() == Dialect.CUSTOM;
    }

    private boolean mayBecomeCommand(byte[] seen) {
        return seen[0] == 0x10 && (seen.length == 1 || seen.length == 2 && seen[1] == 0x04 || mayBecomeClear(seen));
    }

    private boolean mayBecomeClear(byte[] seen) {
        return protocol.clearsBuffers()
                && seen.length < CLEAR.length
                && Arrays.equals(seen, Arrays.copyOf(CLEAR, seen.length));
    }

    /** What was no command goes on as data, but its last byte may begin another. */
    private void release(byte[] seen) {
        var last = seen.length - 1;
        for (var i = 0; i < last; i++) {
            rest.accept(seen[i] & 0xFF);
        }
        if (last > 0 && seen[last] == 0x10) {
            held.write(0x10);
        } else {
            rest.accept(seen[last] & 0xFF);
        }
    }
}
