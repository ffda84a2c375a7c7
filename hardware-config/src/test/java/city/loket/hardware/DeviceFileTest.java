package city.loket.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.loket.hardware.escpos.Profile;
import city.loket.hardware.link.Flow;
import city.loket.hardware.link.SerialPortSettings;
import city.loket.hardware.printer.PrinterStatus.Condition;
import city.loket.hardware.scanner.LineEnding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_sound_file_becomes_a_configuration() throws IOException {
        var file = read("""
                printer: {driver: escpos-serial, port: /dev/ttyUSB0, baud: 19200, flow: xonxoff, profile: generic-80mm}
                scanner: {driver: serial, port: /dev/ttyACM0, ending: crlf, prefix: "]Q3"}
                booth: {driver: none}
                """);

        assertThat(file.problems()).isEmpty();
        var profile = ((PrinterConfig.EscPosSerial) file.config().printer()).profile();
        assertThat(profile.name()).isEqualTo("generic-80mm");
        assertThat(profile.port()).isEqualTo(new Profile.Port(100, 19200, Flow.XONXOFF));
        assertThat(file.config())
                .isEqualTo(new DeviceConfig(
                        new PrinterConfig.EscPosSerial(
                                new SerialPortSettings("/dev/ttyUSB0", 19200, Flow.XONXOFF), profile),
                        new ScannerConfig.Serial(
                                new SerialPortSettings("/dev/ttyACM0", 9600, Flow.NONE), LineEnding.CRLF, "]Q3"),
                        new BoothConfig.None()));
    }

    @Test
    void each_problem_names_line_field_and_way_out() throws IOException {
        var file = read("""
                printer:
                  driver: escpos-serial
                  port: ttyUSB0
                  profile: generic-80mm
                  baud: 19201
                  colour: red
                scanner: {driver: laser}
                booth: {driver: none}
                """);

        assertThat(file.problems().stream().map(DeviceProblem::toString))
                .containsExactlyInAnyOrder(
                        "devices.yaml:3 printer.port: 'ttyUSB0' is no port; give its path, such as /dev/serial/by-id/...",
                        "devices.yaml:5 printer.baud: 19201 is no serial speed; use one of 1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200",
                        "devices.yaml:6 printer.colour: is not known; the fields here are baud, clears-buffers, code-pages, columns, completion, cut, dialect, dpi, driver, flow, model, native-qr, port, presenter, profile, raster-rows, small-columns, speed, width",
                        "devices.yaml:7 scanner.driver: 'laser' is not known; use one of none, serial, virtual");
        assertThatExceptionOfType(DeviceFileException.class)
                .isThrownBy(file::orThrow)
                .withMessageContaining("devices.yaml:5")
                .withMessageContaining("devices.yaml:7");
    }

    @Test
    void a_broken_section_does_not_take_the_others_down() throws IOException {
        var file = read("""
                printer: {driver: virtual}
                scanner: {driver: serial, port: /dev/ttyACM0, baud: fast}
                booth: {driver: virtual}
                """);

        assertThat(file.config())
                .isEqualTo(new DeviceConfig(
                        new PrinterConfig.Virtual(), new ScannerConfig.None(), new BoothConfig.Virtual()));
    }

    @Test
    void a_broken_printer_is_offline_and_says_why() throws IOException {
        var file = read("printer: {driver: escpos-serial, profile: generic-80mm, port: /dev/ttyUSB0, baud: 1}\n");

        try (var devices = file.config().open()) {
            assertThat(devices.printer().status().condition()).isEqualTo(Condition.OFFLINE);
            assertThat(devices.printer().status().reason()).contains("devices.yaml:1 printer.baud");
        }
    }

    @Test
    void no_file_at_all_and_no_yaml_at_all_are_problems_too() throws IOException {
        assertThat(DeviceFile.read(folder.resolve("none.yaml")).problems()).isNotEmpty();
        assertThat(read("printer: [\n").problems()).isNotEmpty();
        assertThat(read("").problems()).isNotEmpty();
        assertThat(read("- a list\n").config().scanner()).isEqualTo(new ScannerConfig.None());
    }

    @Test
    void who_leaves_a_section_out_is_told_what_can_stand_there() throws IOException {
        assertThat(read("booth: {driver: none}\n").problems().stream().map(DeviceProblem::toString))
                .containsExactly(
                        "devices.yaml:1 printer.driver: is missing; write printer: {driver: ...} with one of escpos-serial, virtual",
                        "devices.yaml:1 scanner.driver: is missing; write scanner: {driver: ...} with one of none, serial, virtual");
    }

    private DeviceFile read(String yaml) throws IOException {
        return DeviceFile.read(Files.writeString(folder.resolve("devices.yaml"), yaml));
    }
}
