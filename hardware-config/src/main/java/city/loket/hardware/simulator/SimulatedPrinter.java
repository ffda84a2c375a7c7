package city.loket.hardware.simulator;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Behaves like an Epson receipt printer. It keeps what it was sent: when the paper comes back, it finishes the old ticket, unless its
 * buffers were cleared. After a start it sends the power-on notice.
 */
final class SimulatedPrinter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SimulatedPrinter.class);
    private static final int DOTS_ON_80_MM = 576;
    private static final Duration START = Duration.ofSeconds(2);
    private static final byte[] CLEARED = {0x37, 0x25, 0x00};
    private static final byte[] POWER_ON_NOTICE = {0x3B, 0x31, 0x00};

    private final InstantSource clock;
    private final Wire wire;
    private final Mechanism mechanism;
    private final PowerSwitch power = new PowerSwitch();
    private final ReceiveBuffer buffer = new ReceiveBuffer();
    private final RealTimeFilter filter = new RealTimeFilter(this::answer, this::clearBuffers, this::store);
    private final Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
    private boolean automatic;
    private Instant arrivedAt = Instant.MIN;

    SimulatedPrinter(Path name, int baud, Tray tray, InstantSource clock) {
        this.clock = clock;
        mechanism = new Mechanism(tray, clock, this::has, DOTS_ON_80_MM);
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
        mechanism.jamsAtNextCut();
    }

    synchronized void runsOutOfPaperAfter(int lines) {
        mechanism.runsOutOfPaperAfter(lines);
    }

    synchronized void setRight() {
        troubles.clear();
        mechanism.setRight();
        changed();
        work();
    }

    void powerCycle() {
        powerCycle(START);
    }

    /** What arrives while it starts is lost. */
    synchronized void powerCycle(Duration start) {
        buffer.clear();
        mechanism.restart();
        automatic = false;
        power.cycle(start, () -> wire.send(POWER_ON_NOTICE));
    }

    /** Whether the host asked for the automatic status since the last start. */
    synchronized boolean reportsChanges() {
        return automatic;
    }

    synchronized State state() {
        return new State(
                wire.plugged(),
                wire.speed(),
                EnumSet.copyOf(troubles),
                mechanism.willJam(),
                buffer.size(),
                mechanism.atWork());
    }

    @Override
    public void close() {
        power.close();
        wire.close();
    }

    private synchronized void arrived(byte[] chunk) {
        if (power.on()) {
            filter.feed(chunk);
            work();
        }
    }

    private void answer(int question) {
        wire.send(new StatusBytes(troubles).answerTo(question));
    }

    private void clearBuffers() {
        buffer.clear();
        mechanism.forget();
        wire.send(CLEARED);
    }

    private void store(int b) {
        if (buffer.size() == 0) {
            arrivedAt = clock.instant();
        }
        buffer.add(b);
        mechanism.counts(1);
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
            case Command.OnPaper onPaper -> {
                automatic &= !(onPaper instanceof Command.Init);
                mechanism.obey(onPaper, arrivedAt);
            }
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
