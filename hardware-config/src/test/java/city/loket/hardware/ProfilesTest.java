package city.loket.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.escpos.Completion;
import city.loket.hardware.escpos.Dialect;
import city.loket.hardware.escpos.Profile;
import city.loket.hardware.link.Flow;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesTest {

    @TempDir
    private Path folder;

    @Test
    void every_file_is_known_by_its_name() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/profiles"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(Profiles.names());
        }
    }

    @ParameterizedTest
    @MethodSource("city.loket.hardware.Profiles#all")
    void characters_fit_on_the_line(Profile profile) {
        assertThat(profile.columns() * 12).isLessThanOrEqualTo(profile.dots());
        assertThat(profile.smallColumns() * 9).isLessThanOrEqualTo(profile.dots());
    }

    @Test
    void what_is_not_known_is_taken_as_missing() {
        var problems = new Problems("new.yaml");

        var profile = Profiles.read("new", new StringReader("model: Something\n"), problems);

        assertThat(problems.all()).isEmpty();
        assertThat(profile.protocol()).isEqualTo(Profile.BARE.protocol());
        assertThat(profile.protocol().completion()).isEqualTo(Completion.NONE);
        assertThat(profile.drawing().nativeQr()).isFalse();
        assertThat(profile.drawing().codePages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width: 20 | profile.width: 20 is no paper width in dots; use 200 to 1000",
                "width: wide | profile.width: wide is no paper width in dots; use 200 to 1000",
                "native-qr: maybe | profile.native-qr: 'maybe' is not known; use one of false, true",
                "cut: half | profile.cut: 'half' is not known; use one of full, none, partial",
                "completion: process-id | profile.completion: is answered in the dialect epson only",
                "clears-buffers: true | profile.clears-buffers: is answered in the dialect epson only",
                "presenter: true | profile.presenter: is seen in the dialect custom only",
                "code-pages: {klingon: 3} | profile.code-pages: 'klingon' is no charset; use a name such as windows-1252",
                "code-pages: {IBM866: 999} | profile.code-pages: 999 is no number of a code page; use 0 to 255",
                "code-pages: 16 | 'profile.code-pages: is no list of code pages; write it as {windows-1252: 16}'",
                "baud: 9601 | 'profile.baud: 9601 is no serial speed; use one of 1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200'"
            })
    void a_flaw_is_told_with_line_and_field(String line, String told) {
        var problems = new Problems("new.yaml");

        Profiles.read("new", new StringReader("model: Something\n" + line + "\n"), problems);

        assertThat(problems.all()).singleElement().hasToString("new.yaml:2 " + told);
    }

    @Test
    void a_device_file_may_say_otherwise_than_its_profile() throws IOException {
        var file = Files.writeString(folder.resolve("devices.yaml"), """
                printer:
                  driver: escpos-serial
                  port: /dev/ttyUSB0
                  profile: epson-tm-t88v
                  flow: xonxoff
                  completion: gs-r
                  code-pages: {windows-1252: 71}
                scanner: {driver: none}
                """);

        var printer =
                (PrinterConfig.EscPosSerial) DeviceFile.read(file).orThrow().printer();

        assertThat(printer.profile().protocol())
                .isEqualTo(new Profile.Protocol(
                        Dialect.EPSON,
                        Completion.GS_R,
                        Profiles.named("epson-tm-t88v").protocol().cut(),
                        true,
                        false));
        assertThat(printer.profile().drawing().codePages()).isEqualTo(Map.of("windows-1252", 71));
        assertThat(printer.port().flow()).isEqualTo(Flow.XONXOFF);
        assertThat(printer.port().baud()).isEqualTo(38400);
    }

    @Test
    void a_printer_needs_a_profile() throws IOException {
        var file = Files.writeString(
                folder.resolve("devices.yaml"), "printer: {driver: escpos-serial, port: /dev/ttyUSB0, width: 576}\n");

        assertThat(DeviceFile.read(file).problems().getFirst().toString())
                .startsWith("devices.yaml:1 printer.profile: is missing; use one of custom-vkp80iii, epson-tm-t20iii,");
    }
}
