package city.loket.hardware;

import city.loket.hardware.booth.PhotoBooths;
import city.loket.hardware.link.LinkTrace;
import java.time.InstantSource;
import java.util.List;

/** What stands around a kiosk, and how to reach it. */
public record DeviceConfig(PrinterConfig printer, ScannerConfig scanner, List<BoothConfig> booths) {

    public DeviceConfig {
        booths = List.copyOf(booths);
    }

    /** Never fails for a device that is missing: it says so in its status and is opened as soon as it is there. */
    public Devices open() {
        return open(LinkTrace.NONE);
    }

    /** As {@link #open()}; {@code printerTrace} is told of the bytes on the printer's line. */
    public Devices open(LinkTrace printerTrace) {
        return new Devices(printer.open(printerTrace), scanner.open(InstantSource.system()), openBooths());
    }

    /** Only the booths, for whoever needs no other device. */
    public PhotoBooths openBooths() {
        return new PhotoBooths(
                booths.stream().map(booth -> booth.open(InstantSource.system())).toList());
    }
}
