package city.loket.hardware;

import city.loket.hardware.booth.AbsentBooth;
import city.loket.hardware.booth.PhotoBooth;
import city.loket.hardware.booth.SerialPulseBooth;
import city.loket.hardware.booth.VirtualBooth;
import city.loket.hardware.link.JSerialCommLink;
import city.loket.hardware.link.LinkTrace;
import city.loket.hardware.link.SerialPortSettings;
import java.time.InstantSource;

/** Which photo booth to listen to and how. A new driver is a new record here and a new line in {@link #open}. */
public sealed interface BoothConfig {

    record SerialPulse(SerialPortSettings port) implements BoothConfig {}

    record Virtual() implements BoothConfig {}

    record None() implements BoothConfig {}

    default PhotoBooth open(InstantSource clock) {
        return switch (this) {
            case SerialPulse(var port) -> new SerialPulseBooth(() -> JSerialCommLink.open(port, LinkTrace.NONE), clock);
            case Virtual() -> new VirtualBooth();
            case None() -> new AbsentBooth();
        };
    }
}
