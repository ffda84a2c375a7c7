package city.loket.hardware.link;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Cuts what arrives into texts at a terminator. Too long a text is noise and dropped; so are control characters. */
public final class Lines {

    private static final int LONGEST = 1024;

    private final byte terminator;
    private final Consumer<String> listener;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

    public Lines(char terminator, Consumer<String> listener) {
        this.terminator = (byte) terminator;
        this.listener = listener;
    }

    public void feed(byte[] bytes) {
        for (var b : bytes) {
            if (b == terminator) {
                finish();
            } else if ((b < 0 || b >= 0x20) && pending.size() <= LONGEST) {
                pending.write(b);
            }
        }
    }

    /** Forgets a half text, for example of a line that was lost. */
    public void reset() {
        pending.reset();
    }

    private void finish() {
        var text = pending.toString(StandardCharsets.UTF_8).strip();
        var noise = pending.size() > LONGEST || text.isEmpty();
        pending.reset();
        if (!noise) {
            listener.accept(text);
        }
    }
}
