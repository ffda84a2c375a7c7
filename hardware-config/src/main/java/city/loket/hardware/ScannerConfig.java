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

    record Serial(SerialPortSettings port, LineEnding ending) implements ScannerConfig {}

    record Virtual() implements ScannerConfig {}

    record None() implements ScannerConfig {}

    default CodeScanner open(InstantSource clock) {
        return switch (this) {
            case Serial(var port, var ending) ->
                new SerialScanner(ending, () -> JSerialCommLink.open(port, LinkTrace.NONE), clock);
            case Virtual() -> new VirtualScanner();
            case None() -> new AbsentScanner();
        };
    }
}
