package city.loket.hardware;

import city.loket.hardware.link.JSerialCommLink;
import city.loket.hardware.link.LinkTrace;
import city.loket.hardware.link.SerialPortSettings;
import city.loket.hardware.scanner.AbsentScanner;
import city.loket.hardware.scanner.CodeScanner;
import city.loket.hardware.scanner.LineEnding;
import city.loket.hardware.scanner.SerialScanner;
import city.loket.hardware.scanner.VirtualScanner;
import java.time.InstantSource;

/** Which scanner to listen to and how. A new driver is a new record here and a new line in {@link #open}. */
public sealed interface ScannerConfig {

    /** @param prefix what the scanner puts before each code, taken off again */
    record Serial(SerialPortSettings port, LineEnding ending, String prefix) implements ScannerConfig {}

    record Virtual() implements ScannerConfig {}

    record None() implements ScannerConfig {}

    default CodeScanner open(InstantSource clock) {
        return switch (this) {
            case Serial(var port, var ending, var prefix) ->
                new SerialScanner(ending, prefix, () -> JSerialCommLink.open(port, LinkTrace.NONE), clock);
            case Virtual() -> new VirtualScanner();
            case None() -> new AbsentScanner();
        };
    }
}
