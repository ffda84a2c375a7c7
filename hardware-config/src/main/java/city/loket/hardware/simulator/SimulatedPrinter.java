package city.loket.hardware.simulator;

import city.loket.hardware.escpos.Cut;
import city.loket.hardware.escpos.Dialect;
import city.loket.hardware.escpos.Profile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A receipt printer of one profile at the far end of a cable, with a hand for everything that goes wrong in an office. */
final class SimulatedPrinter implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(2);
    private static final byte[] POWER_ON_NOTICE = {0x3B, 0x31, 0x00};

    private static final byte[] NONE = {};

    private final Profile profile;
    private final Wire wire;
    private final Voice voice;
    private final Mouth mouth;
    private final Mechanism mechanism;
    private final Firmware firmware;
    private final PowerSwitch power = new PowerSwitch();
    private final Gate reader = new Gate();
    private final Ambush ambush = new Ambush();
    private final Set<Trouble> troubles = ConcurrentHashMap.newKeySet();
    private byte[] foreign = NONE;

    SimulatedPrinter(Path name, int baud, Profile profile, Tray tray, InstantSource clock) {
        this.profile = profile;
        wire = new Wire(name, baud, this::arrived);
        voice = new Voice(wire::send, new Random(1));
        mouth = new Mouth(this::holds);
        mechanism = new Mechanism(profile, tray, clock, mouth::present, this::has);
        firmware = new Firmware(profile, mechanism, troubles, voice, clock);
        wire.plug();
    }

    Profile profile() {
        return profile;
    }

    Wire wire() {
        return wire;
    }

    Voice voice() {
        return voice;
    }

    Gate reader() {
        return reader;
    }

    synchronized void has(Trouble trouble) {
        troubles.add(trouble);
        firmware.tellChange();
    }

    /** Nothing shows until the next cut fails. */
    synchronized void jamsAtNextCut() {
        mechanism.jamsAtNextCut();
    }

    synchronized void runsOutOfPaperAfter(int lines) {
        mechanism.runsOutOfPaperAfter(lines);
    }

    /** Calls {@code event} once {@code bytes} more bytes have arrived. */
    synchronized void after(int bytes, Runnable event) {
        ambush.set(bytes, event);
    }

    /** What a second program on the port sends it, as soon as it is between two commands; the host sees nothing of it. */
    synchronized void isSent(byte[] bytes) {
        foreign = bytes;
    }

    /** Takes what hangs out, or tears it off where there is no cutter. */
    synchronized void isTaken() {
        mouth.take();
        if (profile.protocol().cut() == Cut.NONE) {
            mechanism.tearOff();
        }
    }

    synchronized void setRight() {
        troubles.removeIf(trouble -> trouble != Trouble.PAPER_IN_MOUTH);
        mechanism.setRight();
        firmware.tellChange();
        firmware.work();
    }

    void powerCycle() {
        powerCycle(START);
    }

    /** What arrives while it starts is lost. */
    synchronized void powerCycle(Duration start) {
        firmware.restart();
        power.cycle(start, () -> {
            if (profile.protocol().dialect() == Dialect.EPSON) {
                wire.send(POWER_ON_NOTICE);
            }
        });
    }

    boolean on() {
        return power.on();
    }

    /** Whether the host asked for the automatic status since the last start. */
    synchronized boolean reportsChanges() {
        return firmware.automatic();
    }

    synchronized State state() {
        return new State(
                wire.plugged(),
                wire.speed(),
                Set.copyOf(troubles),
                mechanism.willJam(),
                firmware.bytesWaiting(),
                mechanism.atWork());
    }

    @Override
    public void close() {
        reader.open();
        power.close();
        mouth.close();
        wire.close();
    }

    private void arrived(byte[] chunk) {
        for (var b : chunk) {
            reader.pass();
            arrived(b & 0xFF);
        }
    }

    private synchronized void arrived(int b) {
        if (power.on() && wire.plugged()) {
            firmware.byteArrived(b);
            ambush.byteArrived();
            hearForeign();
        }
    }

    private void hearForeign() {
        if (foreign.length > 0 && firmware.betweenCommands()) {
            var bytes = foreign;
            foreign = NONE;
            for (var b : bytes) {
                firmware.byteArrived(b & 0xFF);
            }
        }
    }

    /** Without the printer's lock: the presenter moves while the printer works. */
    private void holds(boolean paper) {
        if (paper) {
            troubles.add(Trouble.PAPER_IN_MOUTH);
        } else {
            troubles.remove(Trouble.PAPER_IN_MOUTH);
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
