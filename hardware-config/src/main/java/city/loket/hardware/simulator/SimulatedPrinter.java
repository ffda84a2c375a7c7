package city.loket.hardware.simulator;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Behaves like an Epson receipt printer. It keeps what it was sent: when the paper comes back, it finishes the old ticket, unless its
 * buffers were cleared.
 */
final class SimulatedPrinter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SimulatedPrinter.class);

    private static final Duration START = Duration.ofSeconds(2);

    private final Tray tray;
    private final InstantSource clock;
    private final Wire wire;
    private final ReceiveBuffer buffer = new ReceiveBuffer();
    private final RealTimeFilter filter = new RealTimeFilter(this::answer, this::clearBuffers, this::store);
    private final Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
    private PrintHead head = new PrintHead();
    private boolean automatic;
    private boolean jamsAtNextCut;
    private int linesUntilPaperOut = Integer.MAX_VALUE;
    private @Nullable Instant firstByteAt;
    private Instant startedAt = Instant.MIN;
    private int bytes;
    private int pieces;

    SimulatedPrinter(Path name, int baud, Tray tray, InstantSource clock) {
        this.tray = tray;
        this.clock = clock;
        wire = new Wire(name, baud, this::arrived);
        wire.plug();
    }

    Wire wire() {
        return wire;
    }

    synchronized void has(Trouble trouble) {
        troubles.add(trouble);
        changed();
    }

    /** Nothing shows until the next cut fails. */
    synchronized void jamsAtNextCut() {
        jamsAtNextCut = true;
    }

    synchronized void runsOutOfPaperAfter(int lines) {
        linesUntilPaperOut = lines;
    }

    synchronized void setRight() {
        troubles.clear();
        jamsAtNextCut = false;
        linesUntilPaperOut = Integer.MAX_VALUE;
        changed();
        work();
    }

    /** What arrives while it starts is lost. */
    synchronized void powerCycle() {
        startedAt = clock.instant().plus(START);
        forget();
        automatic = false;
        head.reset();
    }

    synchronized State state() {
        return new State(
                wire.plugged(),
                wire.speed(),
                EnumSet.copyOf(troubles),
                jamsAtNextCut,
                buffer.size(),
                firstByteAt != null);
    }

    @Override
    public void close() {
        wire.close();
    }

    private synchronized void arrived(byte[] chunk) {
        if (clock.instant().isBefore(startedAt)) {
            return;
        }
        filter.feed(chunk);
        work();
    }

    private void answer(int question) {
        wire.send(new StatusBytes(troubles).answerTo(question));
    }

    private void clearBuffers() {
        forget();
        wire.send(new byte[] {0x37, 0x25, 0x00});
    }

    private void store(int b) {
        if (firstByteAt == null) {
            firstByteAt = clock.instant();
        }
        bytes++;
        buffer.add(b);
    }

    private void forget() {
        buffer.clear();
        if (!head.blank()) {
            eject(false);
        }
        firstByteAt = null;
        bytes = 0;
    }

    private void work() {
        while (troubles.stream().noneMatch(Trouble::stops)) {
            var command = buffer.take();
            if (command.isEmpty()) {
                return;
            }
            obey(command.get());
        }
    }

    private void obey(Command command) {
        switch (command) {
            case Command.Init() -> {
                head.reset();
                automatic = false;
            }
            case Command.Text(var characters) -> head.text(characters);
            case Command.LineFeed() -> {
                head.endLine();
                lineIsOut();
            }
            case Command.Feed(var lines) -> head.feed(lines);
            case Command.Align(var where) -> head.align(where);
            case Command.Size(var width, var height) -> head.size(width, height);
            case Command.Bold(var on) -> head.bold(on);
            case Command.Font(var number) -> head.font(number);
            case Command.Raster raster -> head.raster(raster);
            case Command.Qr qr -> head.qr(qr);
            case Command.Cut() -> cut();
            case Command.ProcessId(var token) -> answerToken(token);
            case Command.OrderedStatus _ -> wire.send(new StatusBytes(troubles).ordered());
            case Command.AutomaticStatus(var mask) -> {
                automatic = mask != 0;
                changed();
            }
            case Command.CodePage(var page) -> LOG.debug("Code page {}; only 16 is drawn", page);
            case Command.Unknown(var unknown) -> LOG.warn("Unknown command of {} bytes skipped", unknown.length);
        }
    }

    private void lineIsOut() {
        if (--linesUntilPaperOut <= 0) {
            linesUntilPaperOut = Integer.MAX_VALUE;
            has(Trouble.PAPER_OUT);
        }
    }

    private void cut() {
        eject(!jamsAtNextCut);
        if (jamsAtNextCut) {
            jamsAtNextCut = false;
            has(Trouble.CUTTER_JAM);
        }
    }

    private void eject(boolean cut) {
        var printed = head.cutOff(cut);
        var now = clock.instant();
        var since = firstByteAt == null ? now : firstByteAt;
        tray.drop(
                new PrintedTicket(++pieces, now, since, bytes, printed.lines(), printed.codes(), cut, printed.sheet()));
        firstByteAt = null;
        bytes = 0;
    }

    private void answerToken(byte[] token) {
        var block = new ByteArrayOutputStream();
        block.write(0x37);
        block.write(0x22);
        block.writeBytes(token);
        block.write(0x00);
        wire.send(block.toByteArray());
    }

    private void changed() {
        if (automatic) {
            wire.send(new StatusBytes(troubles).automatic());
        }
    }

    record State(
            boolean plugged,
            int baud,
            Set<Trouble> troubles,
            boolean jamsAtNextCut,
            int bytesWaiting,
            boolean receiving) {}
}
