package city.loket.hardware.escpos;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Takes the bytes of an Epson printer apart, one by one, however they were cut into pieces. Flow-control bytes may stand anywhere and
 * are dropped; what begins like a block or a status and does not go on like one is noise.
 */
final class EpsonReplies {

    private static final int XON = 0x11;
    private static final int XOFF = 0x13;
    private static final int BLOCK = 0x37;
    private static final byte[] POWER_ON_NOTICE = {0x3B, 0x31, 0x00};
    private static final int PROCESS_ID = 0x22;
    private static final int CLEARED = 0x25;
    private static final int LONGEST_BLOCK = 80;

    private final Consumer<Reply> listener;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private volatile boolean orderedExpected;

    EpsonReplies(Consumer<Reply> listener) {
        this.listener = listener;
    }

    /** The next lone status byte answers GS r; without this it is noise. */
    void expectOrdered() {
        orderedExpected = true;
    }

    void feed(byte[] bytes) {
        for (var b : bytes) {
            feed(b & 0xFF);
        }
    }

    private void feed(int b) {
        if (b == XON || b == XOFF) {
            return;
        }
        if (pending.size() == 0) {
            begin(b);
        } else if (pending.toByteArray()[0] == BLOCK) {
            continueBlock(b);
        } else if (pending.toByteArray()[0] == POWER_ON_NOTICE[0]) {
            continueNotice(b);
        } else {
            continueStatus(b);
        }
    }

    private void begin(int b) {
        if (b == BLOCK || b == POWER_ON_NOTICE[0] || (b & 0x93) == 0x10) {
            pending.write(b);
        } else if ((b & 0x93) == 0x12) {
            listener.accept(new Reply.RealTime(b));
        } else if (isPlainStatus(b) && orderedExpected) {
            orderedExpected = false;
            listener.accept(new Reply.Ordered(b));
        }
    }

    private void continueStatus(int b) {
        if (!isPlainStatus(b)) {
            startOver(b);
            return;
        }
        pending.write(b);
        if (pending.size() == 4) {
            var all = pending.toByteArray();
            pending.reset();
            listener.accept(new Reply.Automatic(all[0], all[1], all[2], all[3]));
        }
    }

    private void continueNotice(int b) {
        if (b != POWER_ON_NOTICE[pending.size()]) {
            startOver(b);
            return;
        }
        pending.write(b);
        if (pending.size() == POWER_ON_NOTICE.length) {
            pending.reset();
            listener.accept(new Reply.Restarted());
        }
    }

    private void continueBlock(int b) {
        if (b == 0x00) {
            var block = pending.toByteArray();
            pending.reset();
            finish(block);
        } else if (b < 0x20 || b > 0x7E || pending.size() == LONGEST_BLOCK) {
            startOver(b);
        } else {
            pending.write(b);
        }
    }

    private void startOver(int b) {
        pending.reset();
        begin(b);
    }

    private void finish(byte[] block) {
        if (block.length == 6 && block[1] == PROCESS_ID) {
            listener.accept(new Reply.ProcessId(new String(block, 2, 4, StandardCharsets.US_ASCII)));
        } else if (block.length == 2 && block[1] == CLEARED) {
            listener.accept(new Reply.BufferCleared());
        }
    }

    private static boolean isPlainStatus(int b) {
        return (b & 0x90) == 0x00;
    }
}
