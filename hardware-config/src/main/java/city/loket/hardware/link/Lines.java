package city.loket.hardware.link;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Cuts what arrives into texts at a terminator. Control characters are dropped, what is no text becomes {@code \ufffd}, and of too long
 * a text only the beginning is kept: whoever held something unreadable before a scanner still gets an answer.
 */
public final class Lines {

    private static final int LONGEST = 1024;
    private static final String UNREADABLE = "\ufffd";

    private final byte terminator;
    private final Consumer<String> listener;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private boolean any;

    public Lines(char terminator, Consumer<String> listener) {
        this.terminator = (byte) terminator;
        this.listener = listener;
    }

    public void feed(byte[] bytes) {
        for (var b : bytes) {
            if (b == terminator) {
                finish();
            } else {
                keep(b);
            }
        }
    }

    /** Forgets a half text, for example of a line that was lost. */
    public void reset() {
        pending.reset();
        any = false;
    }

    private void keep(byte b) {
        if ((b < 0 || b >= 0x20) && pending.size() < LONGEST) {
            pending.write(b);
        }
        any |= b != '\r' && b != '\n';
    }

    private void finish() {
        var text = pending.toString(StandardCharsets.UTF_8).strip();
        var unreadable = text.isEmpty() && any;
        reset();
        if (unreadable || !text.isEmpty()) {
            listener.accept(unreadable ? UNREADABLE : text);
        }
    }
}
