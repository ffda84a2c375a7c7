package city.loket.hardware.simulator;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.IntConsumer;

/** Takes the commands that a printer obeys at once out of the stream, wherever they stand, even inside a picture. */
final class RealTimeFilter {

    private static final byte[] CLEAR = HexFormat.of().parseHex("10140801031401060208");

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final IntConsumer question;
    private final Runnable clear;
    private final IntConsumer rest;

    RealTimeFilter(IntConsumer question, Runnable clear, IntConsumer rest) {
        this.question = question;
        this.clear = clear;
        this.rest = rest;
    }

    void feed(byte[] bytes) {
        for (var b : bytes) {
            feed(b & 0xFF);
        }
    }

    private void feed(int b) {
        held.write(b);
        var seen = held.toByteArray();
        if (seen.length == 3 && seen[0] == 0x10 && seen[1] == 0x04 && b >= 1 && b <= 4) {
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

    private static boolean mayBecomeCommand(byte[] seen) {
        return seen[0] == 0x10
                && (seen.length == 1
                        || (seen.length == 2 && seen[1] == 0x04)
                        || (seen.length < CLEAR.length && Arrays.equals(seen, Arrays.copyOf(CLEAR, seen.length))));
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
