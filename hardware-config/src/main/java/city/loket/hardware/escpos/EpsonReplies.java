package city.loket.hardware.escpos;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * What Epson's printers say. What begins like a block or a status and does not go on like one is noise; what follows it is read
 * from its own beginning.
 */
final class EpsonReplies implements Replies {

    private static final int BLOCK = 0x37;
    private static final byte[] POWER_ON_NOTICE = {0x3B, 0x31, 0x00};
    private static final int PROCESS_ID = 0x22;
    private static final int CLEARED = 0x25;
    private static final int LONGEST_BLOCK = 80;

    private final OrderedQuestions questions;
    private final Consumer<Reply> listener;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

    EpsonReplies(OrderedQuestions questions, Consumer<Reply> listener) {
        this.questions = questions;
        this.listener = listener;
    }

    @Override
    public void feed(int b) {
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
        } else if (Replies.isRealTime(b)) {
            listener.accept(new Reply.RealTime(b));
        } else {
            alone(b);
        }
    }

    private void alone(int b) {
        var answer = questions.answer(b);
        if (answer != null) {
            listener.accept(answer);
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
        questions.noise();
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
