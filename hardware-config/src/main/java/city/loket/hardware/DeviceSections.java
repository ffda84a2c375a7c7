package city.loket.hardware;

import city.loket.hardware.escpos.Dialect;
import city.loket.hardware.escpos.Profile;
import city.loket.hardware.link.Flow;
import city.loket.hardware.link.SerialPortSettings;
import city.loket.hardware.scanner.LineEnding;
import java.util.Set;
import java.util.TreeSet;

/** Reads the three sections of a device file; what is broken becomes a device that is not configured. */
final class DeviceSections {

    private static final Set<Integer> SPEEDS =
            new TreeSet<>(Set.of(1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200));
    private static final int DOTS_ON_80_MM = 576;
    private static final Set<Integer> WIDTHS = new TreeSet<>(Set.of(384, 512, DOTS_ON_80_MM, 640));

    private DeviceSections() {}

    static PrinterConfig printer(Section section) {
        var config =
                switch (section.driver(Set.of("escpos-serial", "virtual"))) {
                    case "escpos-serial" -> escPosSerial(section);
                    case "virtual" -> {
                        section.allowOnly(Set.of("driver"));
                        yield new PrinterConfig.Virtual();
                    }
                    default -> new PrinterConfig.NotConfigured("no printer is configured");
                };
        return section.broken() ? new PrinterConfig.NotConfigured(section.firstProblem()) : config;
    }

    private static PrinterConfig escPosSerial(Section section) {
        section.allowOnly(Set.of("driver", "port", "baud", "flow", "dialect", "width"));
        var profile = new Profile(
                section.field("dialect").choice(Dialect.class, Dialect.EPSON),
                section.field("width").number(WIDTHS, DOTS_ON_80_MM, "paper width in dots"));
        return new PrinterConfig.EscPosSerial(port(section), profile);
    }

    static ScannerConfig scanner(Section section) {
        var config =
                switch (section.driver(Set.of("serial", "virtual", "none"))) {
                    case "serial" -> {
                        section.allowOnly(Set.of("driver", "port", "baud", "flow", "ending"));
                        yield new ScannerConfig.Serial(
                                port(section), section.field("ending").choice(LineEnding.class, LineEnding.CR));
                    }
                    case "virtual" -> {
                        section.allowOnly(Set.of("driver"));
                        yield new ScannerConfig.Virtual();
                    }
                    default -> new ScannerConfig.None();
                };
        return section.broken() ? new ScannerConfig.None() : config;
    }

    static BoothConfig booth(Section section) {
        var config =
                switch (section.driver(Set.of("serial-pulse", "virtual", "none"))) {
                    case "serial-pulse" -> {
                        section.allowOnly(Set.of("driver", "port", "baud", "flow"));
                        yield new BoothConfig.SerialPulse(port(section));
                    }
                    case "virtual" -> {
                        section.allowOnly(Set.of("driver"));
                        yield new BoothConfig.Virtual();
                    }
                    default -> new BoothConfig.None();
                };
        return section.broken() ? new BoothConfig.None() : config;
    }

    private static SerialPortSettings port(Section section) {
        return new SerialPortSettings(
                section.field("port").path(),
                section.field("baud").number(SPEEDS, 9600, "serial speed"),
                section.field("flow").choice(Flow.class, Flow.NONE));
    }
}
