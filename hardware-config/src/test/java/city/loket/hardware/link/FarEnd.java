package city.loket.hardware.link;

import city.loket.hardware.pty.PseudoTerminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The other end of a real line, under a name that outlives the pseudo-terminal. */
public final class FarEnd implements AutoCloseable {

    private final Path name;
    private final PseudoTerminal terminal;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    private FarEnd(Path name, PseudoTerminal terminal) {
        this.name = name;
        this.terminal = terminal;
    }

    /** Reads all it is sent. */
    public static FarEnd at(Path name) throws IOException {
        var end = deaf(name);
        Thread.ofPlatform().daemon().name("far end").start(end::listen);
        return end;
    }

    /** Takes no byte at all. */
    static FarEnd deaf(Path name) throws IOException {
        var end = new FarEnd(name, PseudoTerminal.open());
        Files.createSymbolicLink(name, end.terminal.path());
        return end;
    }

    public void says(String words) {
        says(words.getBytes(StandardCharsets.ISO_8859_1));
    }

    public void says(byte[] bytes) {
        terminal.write(bytes);
    }

    synchronized String heard() {
        return heard.toString(StandardCharsets.ISO_8859_1);
    }

    private void listen() {
        for (var bytes = terminal.read(256); bytes.length > 0; bytes = terminal.read(256)) {
            note(bytes);
        }
    }

    private synchronized void note(byte[] bytes) {
        heard.writeBytes(bytes);
    }

    /** The cable is pulled. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(name);
        terminal.close();
    }
}
