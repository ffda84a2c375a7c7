package city.loket.hardware.simulator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the buttons of the page do to the devices. */
final class Verbs {

    static final int SLOW = 2400;

    private final SimulatedDevices devices;
    private final Map<String, Runnable> plain;

    Verbs(SimulatedDevices devices) {
        this.devices = devices;
        var printer = devices.printer();
        var booths = devices.booths();
        plain = new HashMap<>(Map.of(
                "printer/near-end", () -> printer.has(Trouble.NEAR_END),
                "printer/cover-open", () -> printer.has(Trouble.COVER_OPEN),
                "printer/cutter-jam", printer::jamsAtNextCut,
                "printer/paper-jam", () -> printer.has(Trouble.PAPER_JAM),
                "printer/take", printer::isTaken,
                "printer/power-cycle", printer::powerCycle,
                "printer/unplug", () -> printer.wire().unplug(),
                "printer/slow-line", () -> printer.wire().speed(SLOW),
                "printer/normal", this::printerNormal));
        plain.putAll(Map.of(
                "booths/1/photo", booths::pulse,
                "booths/2/photo", booths::message,
                "booths/2/off", () -> booths.power(false),
                "booths/2/on", () -> booths.power(true),
                "booths/3/photo", booths::strip));
    }

    Optional<Runnable> named(String verb) {
        return Optional.ofNullable(plain.get(verb));
    }

    /** At once, or in the middle of a ticket: after so many more lines. */
    void paperOut(Optional<Integer> afterLines) {
        afterLines.ifPresentOrElse(
                devices.printer()::runsOutOfPaperAfter, () -> devices.printer().has(Trouble.PAPER_OUT));
    }

    void baud(int baud) {
        devices.printer().wire().speed(baud);
    }

    void hold(String code) {
        devices.scanner().send(code);
    }

    private void printerNormal() {
        var printer = devices.printer();
        printer.wire().speed(devices.baud());
        printer.wire().plug();
        printer.setRight();
    }
}
