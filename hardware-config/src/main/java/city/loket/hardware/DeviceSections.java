package city.loket.hardware;

import city.loket.hardware.link.Flow;
import city.loket.hardware.link.SerialPortSettings;
import city.loket.hardware.scanner.LineEnding;
import java.util.HashSet;
import java.util.Set;

/** Reads the sections of printer and scanner; what is broken becomes a device that is not configured. */
final class DeviceSections {

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
        var known = new HashSet<>(ProfileFields.NAMES);
        known.addAll(Set.of("driver", "port", "profile"));
        section.allowOnly(known);
        var name = section.field("profile").oneOf(Profiles.names());
        var profile = ProfileFields.read(name, section, Profiles.named(name));
        var path = section.field("port").path();
        return new PrinterConfig.EscPosSerial(
                new SerialPortSettings(
                        path, profile.port().baud(), profile.port().flow()),
                profile);
    }

    static ScannerConfig scanner(Section section) {
        var config =
                switch (section.driver(Set.of("serial", "virtual", "none"))) {
                    case "serial" -> {
                        section.allowOnly(Set.of("driver", "port", "baud", "flow", "ending", "prefix"));
                        yield new ScannerConfig.Serial(
                                port(section),
                                section.field("ending").choice(LineEnding.class, LineEnding.CR),
                                section.field("prefix").text(""));
                    }
                    case "virtual" -> {
                        section.allowOnly(Set.of("driver"));
                        yield new ScannerConfig.Virtual();
                    }
                    default -> new ScannerConfig.None();
                };
        return section.broken() ? new ScannerConfig.None() : config;
    }

    private static SerialPortSettings port(Section section) {
        return new SerialPortSettings(
                section.field("port").path(),
                section.field("baud").number(ProfileFields.BAUDS, 9600, "serial speed"),
                section.field("flow").choice(Flow.class, Flow.NONE));
    }
}
