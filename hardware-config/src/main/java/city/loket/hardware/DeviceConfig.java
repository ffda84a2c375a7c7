package city.loket.hardware;

import city.loket.hardware.link.LinkTrace;
import java.time.InstantSource;

/** What stands around a kiosk, and how to reach it. */
public record DeviceConfig(PrinterConfig printer, ScannerConfig scanner, BoothConfig booth) {

    /** Never fails for a device that is missing: it says so in its status and is opened as soon as it is there. */
    public Devices open() {
        return open(LinkTrace.NONE);
    }

    /** As {@link #open()}; {@code printerTrace} is told of the bytes on the printer's line. */
    public Devices open(LinkTrace printerTrace) {
        var clock = InstantSource.system();
        return new Devices(printer.open(printerTrace), scanner.open(clock), booth.open(clock));
    }
}
