package city.loket.hardware.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.Profiles;
import city.loket.hardware.simulator.Simulator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The doctor on real pseudo-terminals, with simulated devices behind them. */
class DoctorTest {

    private static final int BAUD = 115_200;

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    @ParameterizedTest
    @CsvSource({
        "epson-tm-t20iii, epson-tm-t20iii: LIKELY",
        "epson-tm-t88iii, epson-tm-t88iii: LIKELY",
        "custom-vkp80iii, custom-vkp80iii: LIKELY",
        "generic-80mm, generic-80mm: UNSURE"
    })
    void detect_names_the_profile_and_says_how_sure_that_is(String profile, String verdict) throws IOException {
        try (var simulator = simulated(profile)) {
            assertThat(ask("detect", printer(simulator), "--baud", "115200")).isEqualTo(Doctor.WELL);
        }
        assertThat(said.toString()).startsWith(verdict).contains("port: ", "baud: 115200");
    }

    @Test
    void a_silent_port_is_no_printer() throws IOException {
        try (var simulator = simulated("epson-tm-t20iii")) {
            var scanner = simulator.deviceFile().resolveSibling("scanner").toString();

            assertThat(ask("detect", scanner, "--baud", "9600")).isEqualTo(Doctor.ILL);
        }
        assertThat(said.toString()).contains("Nothing answers");
    }

    @Test
    void status_says_what_is_wrong_and_answers_one() throws Exception {
        try (var simulator = simulated("epson-tm-t20iii")) {
            assertThat(ask("status", simulator.deviceFile().toString())).isEqualTo(Doctor.WELL);
            post(simulator, "printer/paper-out", "");

            assertThat(ask("status", simulator.deviceFile().toString())).isEqualTo(Doctor.ILL);
        }
        assertThat(said.toString()).contains("OK: ", "PAPER_OUT: ");
    }

    @Test
    void a_test_page_is_confirmed_or_refused() throws Exception {
        try (var simulator = simulated("epson-tm-t20iii")) {
            assertThat(ask("test-page", simulator.deviceFile().toString())).isEqualTo(Doctor.WELL);
            post(simulator, "printer/cover-open", "");

            assertThat(ask("test-page", simulator.deviceFile().toString())).isEqualTo(Doctor.ILL);
        }
        assertThat(said.toString()).contains("Confirmed: ", "Not begun: ");
    }

    @Test
    void a_code_is_shown_as_the_scanner_read_it() throws Exception {
        try (var simulator = simulated("epson-tm-t20iii")) {
            var asked = asking("scan", simulator.deviceFile().toString(), "--seconds", "20");
            Eye.until(() -> said.toString().contains("Hold a code"), Duration.ofSeconds(10));
            post(simulator, "scanner", "K7MP2Q");

            asked.join();
        }
        assertThat(said.toString()).contains("K7MP2Q").doesNotContain("Nothing more");
    }

    @Test
    void a_photo_and_a_strip_are_told_with_their_booth() throws Exception {
        try (var simulator = simulated("epson-tm-t20iii")) {
            var asked = asking("booth", simulator.deviceFile().toString(), "--count", "2", "--seconds", "20");
            Eye.until(() -> said.toString().contains("Take a photo"), Duration.ofSeconds(10));
            post(simulator, "booths/1/photo", "");
            post(simulator, "scanner", "B3-1795420800-0001");

            asked.join();
        }
        assertThat(said.toString())
                .contains("Booth 1: photo taken.", "Booth 3: strip B3-1795420800-0001.")
                .doesNotContain("Nothing more");
    }

    @Test
    void a_preview_is_a_picture_as_wide_as_the_paper() throws IOException {
        var out = folder.resolve("ticket.png");

        assertThat(ask("preview", "--profile", "generic-58mm", "--language", "ar", "--out", out.toString()))
                .isEqualTo(Doctor.WELL);

        BufferedImage picture = ImageIO.read(out.toFile());
        assertThat(picture.getWidth()).isEqualTo(Profiles.named("generic-58mm").dots());
        assertThat(said.toString()).contains("s at 9600 baud");
    }

    /** As a system without fontconfig: its settings name no folder, and nothing is remembered from before. */
    @Test
    void where_java_finds_no_fonts_a_paper_has_question_marks_and_the_cure_is_named() throws Exception {
        var nothing = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>");
        var java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + folder,
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Doctor.class.getName(),
                "preview",
                "--language",
                "ar",
                "--out",
                folder.resolve("ticket.png").toString());
        java.environment().put("FONTCONFIG_FILE", nothing.toString());

        var doctor = java.redirectErrorStream(true).start();

        assertThat(new String(doctor.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("sudo apt-get install fontconfig");
        assertThat(doctor.waitFor()).isEqualTo(Doctor.WELL);
    }

    @Test
    void check_says_line_and_field_of_every_problem() throws IOException {
        var devices = Files.writeString(
                folder.resolve("devices.yaml"), "printer:\n  driver: laser\nscanner: {driver: none}\n");
        var paper = Files.writeString(folder.resolve("paper.yaml"), "colour: red\n");

        assertThat(ask("check", devices.toString(), "--paper", paper.toString()))
                .isEqualTo(Doctor.ILL);

        assertThat(said.toString()).contains("devices.yaml:2 printer.driver", "paper.yaml:1 paper.colour");
    }

    @Test
    void ports_are_listed_by_their_stable_names() throws IOException {
        var dev = Files.createDirectories(folder.resolve("dev"));
        Files.createFile(dev.resolve("ttyUSB0"));
        Files.createFile(dev.resolve("ttyS1"));
        var byId = Files.createDirectories(dev.resolve("serial/by-id"));
        Files.createSymbolicLink(byId.resolve("usb-EPSON-if00"), dev.resolve("ttyUSB0"));

        assertThat(ask("ports", "--dev", dev.toString())).isEqualTo(Doctor.WELL);

        assertThat(said.toString().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("usb-EPSON-if00  (now ttyUSB0)"))
                .anyMatch(line -> line.contains("ttyS1  (no stable name)"));
    }

    @ParameterizedTest
    @CsvSource({"preview, --profile, laser", "preview, --language, xx", "no-such, a, b"})
    void a_wrong_question_is_answered_by_two(String command, String option, String value) {
        assertThat(ask(command, option, value)).isEqualTo(2);
    }

    @Test
    void a_missing_port_is_said_in_one_line() {
        assertThat(ask("detect", folder.resolve("none").toString())).isEqualTo(Doctor.ILL);
        assertThat(said.toString()).contains("is not there").doesNotContain("Exception");
    }

    private int ask(String... arguments) {
        var doctor = Doctor.commandLine();
        doctor.setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        return doctor.execute(arguments);
    }

    private Thread asking(String... arguments) {
        return Thread.ofVirtual().start(() -> ask(arguments));
    }

    private Simulator simulated(String profile) throws IOException {
        return Simulator.start(folder, 0, BAUD, Profiles.named(profile));
    }

    private static String printer(Simulator simulator) {
        return simulator.deviceFile().resolveSibling("printer").toString();
    }

    private static void post(Simulator simulator, String verb, String body) throws Exception {
        var address = URI.create("http://127.0.0.1:%d/api/%s".formatted(simulator.port(), verb));
        try (var client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(address)
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.discarding());
        }
    }
}
