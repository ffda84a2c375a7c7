package city.loket.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.loket.hardware.escpos.Profile;
import city.loket.hardware.link.ControlSignal;
import city.loket.hardware.link.Flow;
import city.loket.hardware.link.SerialPortSettings;
import city.loket.hardware.printer.PrinterStatus.Condition;
import city.loket.hardware.scanner.LineEnding;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_sound_file_becomes_a_configuration() throws IOException {
        var file = read("""
                printer: {driver: escpos-serial, port: /dev/ttyUSB0, baud: 19200, flow: xonxoff, profile: generic-80mm}
                scanner: {driver: serial, port: /dev/ttyACM0, ending: crlf, prefix: "]Q3"}
                booths:
                  - {name: Booth 1, driver: control-line, port: /dev/ttyS1, line: dcd, active: off}
                  - {name: Booth 2, driver: signed-message, listen: "127.0.0.1:8090", key: 0123456789abcdef0123456789abcdef, heartbeat: 60}
                  - {name: Booth 3, driver: strip-code, pattern: 'B3-\\d{4}'}
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
                        List.of(
                                new BoothConfig.ControlLine(
                                        "Booth 1", "/dev/ttyS1", ControlSignal.DCD, Duration.ofMillis(50), false),
                                new BoothConfig.SignedMessage(
                                        "Booth 2",
                                        new InetSocketAddress("127.0.0.1", 8090),
                                        "0123456789abcdef0123456789abcdef",
                                        Duration.ofSeconds(60)),
                                new BoothConfig.StripCode("Booth 3", "B3-\\d{4}"))));
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
                booths: [{name: Booth 1, driver: virtual}, {name: Booth 2, driver: smoke}]
                """);

        assertThat(file.config())
                .isEqualTo(new DeviceConfig(
                        new PrinterConfig.Virtual(),
                        new ScannerConfig.None(),
                        List.of(new BoothConfig.Virtual("Booth 1"))));
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
        assertThat(read("booths: []\n").problems().stream().map(DeviceProblem::toString))
                .containsExactly(
                        "devices.yaml:1 printer.driver: is missing; write printer: {driver: ...} with one of escpos-serial, virtual",
                        "devices.yaml:1 scanner.driver: is missing; write scanner: {driver: ...} with one of none, serial, virtual");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            driver: none, name: ''                              | name: is missing or longer than 40 characters; call the booth as staff do, such as Booth 1
            driver: control-line, name: B, port: COM1, line: cts | port: 'COM1' is no port; give its path, such as /dev/serial/by-id/...
            driver: control-line, name: B, port: /dev/a          | line: is missing; use one of cts, dcd, dsr, ri, told
            driver: control-line, name: B, port: /dev/a, line: cts, settling: 3 | settling: 3 is no time in milliseconds; use 5 to 2000
            driver: control-line, name: B, port: /dev/a, line: cts, active: yes | active: 'yes' is not known; use one of off, on
            driver: signed-message, name: B, listen: '127.0.0.1:80', key: secret | key: is missing or shorter than 32 characters; 'openssl rand -hex 32' makes one
            driver: signed-message, name: B, listen: everywhere, key: 0123456789abcdef0123456789abcdef | listen: 'everywhere' is no address of this machine; write one such as 192.168.1.20:8090
            driver: strip-code, name: B                          | pattern: is missing; write a regular expression such as 'B1-\\d{8}-\\d{4}'
            driver: strip-code, name: B, pattern: '('            | pattern: is no regular expression: Unclosed group
            driver: strip-code, name: B, pattern: '[A-Z0-9]+'    | pattern: also fits a ticket's code such as K7MP2Q; make it more exact
            driver: none, name: B, port: /dev/a                  | port: is not known; the fields here are driver, name
            """)
    void a_booth_that_is_wrong_is_left_out_and_told(String fields, String problem) throws IOException {
        var file = read("""
                printer: {driver: virtual}
                scanner: {driver: none}
                booths: [{%s}]
                """.formatted(fields));

        assertThat(file.config().booths()).isEmpty();
        assertThat(file.problems())
                .extracting(DeviceProblem::toString)
                .containsExactly("devices.yaml:3 booths." + problem);
    }

    @Test
    void two_booths_of_one_name_and_booths_that_are_no_list_are_told() throws IOException {
        assertThat(read("""
                printer: {driver: virtual}
                scanner: {driver: none}
                booths:
                  - {driver: none, name: B}
                  - {driver: none, name: B}
                """).problems())
                .extracting(DeviceProblem::toString)
                .containsExactly("devices.yaml:5 booths.name: 'B' is the name of two booths; give each its own");
        assertThat(read("""
                printer: {driver: virtual}
                scanner: {driver: none}
                booths: {driver: none}
                """).problems())
                .extracting(DeviceProblem::toString)
                .containsExactly(
                        "devices.yaml:3 devices.booths: is no list; begin each entry with a hyphen, or write []");
    }

    private DeviceFile read(String yaml) throws IOException {
        return DeviceFile.read(Files.writeString(folder.resolve("devices.yaml"), yaml));
    }
}
