package city.loket.hardware.pty;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/**
 * The far end of a serial line that has no wire: what a program writes to {@link #path} is read here, and back. A
 * descriptor of the near end stays open, so that the line lives on while no program has it open. {@link #close} is
 * like pulling the cable. Linux only.
 */
public final class PseudoTerminal implements AutoCloseable {

    private static final int POLL_ENTRY = 8;

    private final int master;
    private final int slave;
    private final int wakeUpRead;
    private final int wakeUpWrite;
    private final Path path;
    private boolean closed;
    private boolean waiting;

    private PseudoTerminal(int master, int slave, int wakeUpRead, int wakeUpWrite, Path path) {
        this.master = master;
        this.slave = slave;
        this.wakeUpRead = wakeUpRead;
        this.wakeUpWrite = wakeUpWrite;
        this.path = path;
    }

    public static PseudoTerminal open() throws IOException {
        try (var arena = Arena.ofConfined()) {
            var master =
                    checked(CLibrary.openpt(CLibrary.READ_WRITE_NO_CONTROL | CLibrary.NON_BLOCKING), "posix_openpt");
            checked(CLibrary.grantpt(master), "grantpt");
            checked(CLibrary.unlockpt(master), "unlockpt");
            var name = arena.allocate(128);
            checked(CLibrary.ptsname(master, name), "ptsname_r");
            var slave = checked(CLibrary.open(name, CLibrary.READ_WRITE_NO_CONTROL), "open");
            checked(CLibrary.makeRaw(slave, arena.allocate(256, 8)), "tcsetattr");
            var pipe = arena.allocate(JAVA_INT, 2);
            checked(CLibrary.pipe(pipe), "pipe");
            return new PseudoTerminal(
                    master,
                    slave,
                    pipe.getAtIndex(JAVA_INT, 0),
                    pipe.getAtIndex(JAVA_INT, 1),
                    Path.of(name.getString(0)));
        }
    }

    /** Where a program opens the near end, as it would open a serial port. */
    public Path path() {
        return path;
    }

    /** Blocks until bytes came and answers at most {@code most} of them; answers none only when the line was closed. */
    public byte[] read(int most) {
        try (var arena = Arena.ofConfined()) {
            var buffer = arena.allocate(most);
            var entries = arena.allocate(2L * POLL_ENTRY, 4);
            describe(entries, 0, master);
            describe(entries, 1, wakeUpRead);
            while (startsWaiting()) {
                CLibrary.poll(entries, 2);
                var count = stopsWaiting(buffer);
                if (count > 0) {
                    return buffer.asSlice(0, count).toArray(JAVA_BYTE);
                }
            }
            return new byte[0];
        }
    }

    /** Never blocks: what a program that does not read leaves no room for is lost, as on a wire. */
    public synchronized void write(byte[] bytes) {
        if (closed) {
            return;
        }
        try (var arena = Arena.ofConfined()) {
            CLibrary.write(master, arena.allocateFrom(JAVA_BYTE, bytes));
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        CLibrary.close(wakeUpWrite);
        CLibrary.close(slave);
        CLibrary.close(master);
        if (!waiting) {
            CLibrary.close(wakeUpRead);
        }
    }

    private synchronized boolean startsWaiting() {
        waiting = !closed;
        return waiting;
    }

    private synchronized long stopsWaiting(MemorySegment buffer) {
        waiting = false;
        if (closed) {
            CLibrary.close(wakeUpRead);
            return 0;
        }
        return CLibrary.read(master, buffer);
    }

    private static void describe(MemorySegment entries, int index, int descriptor) {
        entries.set(JAVA_INT, (long) index * POLL_ENTRY, descriptor);
        entries.set(JAVA_SHORT, (long) index * POLL_ENTRY + 4, CLibrary.READABLE);
    }

    private static int checked(int answer, String function) throws IOException {
        if (answer < 0) {
            throw new IOException("No pseudo-terminal: " + function + " failed");
        }
        return answer;
    }
}
