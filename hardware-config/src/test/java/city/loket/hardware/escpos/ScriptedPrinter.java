package city.loket.hardware.escpos;

import city.loket.hardware.pty.PseudoTerminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The far end of a line that is always healthy when asked, and answers the end of a job with what the test says, or not at all. */
final class ScriptedPrinter implements AutoCloseable {

    private static final String CLEAR = latin("10140801031401060208");

    private final PseudoTerminal terminal = PseudoTerminal.open();
    private final String answerToToken;
    private final boolean stopsReadingAtJob;

    ScriptedPrinter(String answerToToken, boolean stopsReadingAtJob) throws IOException {
        this.answerToToken = answerToToken;
        this.stopsReadingAtJob = stopsReadingAtJob;
        Thread.ofPlatform().daemon().start(this::play);
    }

    String path() {
        return terminal.path().toString();
    }

    private void play() {
        var seen = new ByteArrayOutputStream();
        for (var bytes = terminal.read(256); bytes.length > 0; bytes = terminal.read(256)) {
            seen.writeBytes(bytes);
            var text = seen.toString(StandardCharsets.ISO_8859_1);
            if (text.matches("(?s).*\u0010\u0004[\u0001-\u0004]")) {
                terminal.write(new byte[] {0x12});
            } else if (text.endsWith(CLEAR)) {
                terminal.write(HexFormat.of().parseHex("372500"));
            } else if (text.contains("\u001B@") && stopsReadingAtJob) {
                return;
            } else if (text.matches("(?s).*\u001D\\(H\u0006\u000000.{4}")) {
                terminal.write(HexFormat.of().parseHex(answerToToken));
            }
        }
    }

    @Override
    public void close() {
        terminal.close();
    }

    private static String latin(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
    }
}
