package city.loket.hardware.simulator;

import city.loket.hardware.pty.PseudoTerminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A serial cable with a stable name that can be pulled and plugged in again, each time as a new pseudo-terminal. */
final class Wire implements AutoCloseable {

    private static final int CHUNK = 64;

    private final Path name;
    private final Consumer<byte[]> ear;
    private final ExecutorService listener;
    private final Pace inwards = new Pace();
    private final Pace outwards = new Pace();
    private volatile int baud;
    private volatile @Nullable PseudoTerminal terminal;

    /** {@code ear} hears each chunk when its last byte has arrived; while it thinks about one, the next may travel. */
    Wire(Path name, int baud, Consumer<byte[]> ear) {
        this.name = name;
        this.baud = baud;
        this.ear = ear;
        listener = Executors.newSingleThreadExecutor(Thread.ofPlatform()
                .daemon()
                .name("listens to " + name.getFileName())
                .factory());
    }

    synchronized void plug() {
        if (terminal != null) {
            return;
        }
        try {
            var plugged = PseudoTerminal.open();
            Files.deleteIfExists(name);
            Files.createSymbolicLink(name, plugged.path());
            terminal = plugged;
            Thread.ofPlatform().daemon().name("wire " + name.getFileName()).start(() -> listen(plugged));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void unplug() {
        var plugged = terminal;
        if (plugged == null) {
            return;
        }
        terminal = null;
        try {
            Files.deleteIfExists(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            plugged.close();
        }
    }

    /** Returns when the last byte has arrived; bytes on a pulled cable are lost. */
    void send(byte[] bytes) {
        var plugged = terminal;
        if (plugged != null) {
            outwards.carry(bytes.length, baud);
            plugged.write(bytes);
        }
    }

    void speed(int bitsPerSecond) {
        baud = bitsPerSecond;
    }

    int speed() {
        return baud;
    }

    boolean plugged() {
        return terminal != null;
    }

    Path name() {
        return name;
    }

    @Override
    public void close() {
        unplug();
        listener.shutdown();
    }

    /** What came over a cable that was pulled meanwhile never arrived. */
    private void hear(PseudoTerminal from, byte[] bytes) {
        if (terminal == from) {
            ear.accept(bytes);
        }
    }

    private void listen(PseudoTerminal plugged) {
        for (var bytes = plugged.read(CHUNK); bytes.length > 0; bytes = plugged.read(CHUNK)) {
            inwards.carry(bytes.length, baud);
            var arrived = bytes;
            if (!listener.isShutdown()) {
                listener.execute(() -> hear(plugged, arrived));
            }
        }
    }
}
