package city.loket.hardware.simulator;

import city.loket.hardware.escpos.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/** The devices of one demo kiosk, with their names in one folder. */
public final class SimulatedDevices implements AutoCloseable {

    private static final String SIGNATURE = "# Written by the simulator at each start";

    private final Tray tray = new Tray();
    private final Path deviceFile;
    private final int baud;
    private final SimulatedPrinter printer;
    private final SimulatedSender scanner;
    private final SimulatedBooths booths;

    private SimulatedDevices(Path folder, int baud, Profile profile, InstantSource clock) {
        this.baud = baud;
        deviceFile = folder.resolve("devices.yaml");
        printer = new SimulatedPrinter(folder.resolve("printer"), baud, profile, tray, clock);
        scanner = new SimulatedSender(folder.resolve("scanner"));
        booths = new SimulatedBooths(folder.resolve("booth"), clock);
    }

    /** Also writes {@code devices.yaml} for the kiosk, unless there is one that somebody else wrote. */
    public static SimulatedDevices in(Path folder, int baud, Profile profile, InstantSource clock) throws IOException {
        Files.createDirectories(folder);
        var absolute = folder.toAbsolutePath();
        var devices = new SimulatedDevices(absolute, baud, profile, clock);
        if (Files.notExists(devices.deviceFile)
                || Files.readString(devices.deviceFile).startsWith(SIGNATURE)) {
            Files.writeString(devices.deviceFile, contents(absolute, baud, profile) + devices.booths.section());
        }
        return devices;
    }

    public Path deviceFile() {
        return deviceFile;
    }

    SimulatedPrinter printer() {
        return printer;
    }

    SimulatedSender scanner() {
        return scanner;
    }

    SimulatedBooths booths() {
        return booths;
    }

    Tray tray() {
        return tray;
    }

    /** The printer's speed when nothing is wrong. */
    int baud() {
        return baud;
    }

    @Override
    public void close() {
        printer.close();
        scanner.close();
        booths.close();
    }

    private static String contents(Path folder, int baud, Profile profile) {
        return """
                %3$s: the devices are at the far ends of pseudo-terminals.
                printer:
                  driver: escpos-serial
                  port: "%1$s/printer"
                  baud: %2$d
                  profile: %4$s
                  flow: none
                scanner:
                  driver: serial
                  port: "%1$s/scanner"
                  ending: crlf
                """.formatted(folder, baud, SIGNATURE, profile.name());
    }
}
