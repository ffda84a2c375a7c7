package city.loket.hardware.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.hardware.DeviceFile;
import city.loket.hardware.Devices;
import city.loket.hardware.Profiles;
import city.loket.hardware.TestPapers;
import city.loket.hardware.booth.PhotoBooth.Hearing;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SimulatorTest {

    @TempDir
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private Simulator simulator;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start(folder, 0, 115200, Profiles.named("epson-tm-t20iii"));
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"epson-tm-t20iii", "generic-80mm"})
    void the_code_in_the_picture_of_a_ticket_is_the_one_that_was_printed(String profile) throws Exception {
        var file = Files.writeString(
                simulator.deviceFile(), Files.readString(simulator.deviceFile()).replace("epson-tm-t20iii", profile));
        try (var devices = DeviceFile.read(file).orThrow().open()) {
            print(devices);
        }

        assertThat(get("/api/tickets")).contains("\"A042\"", "\"cut\":true");
        assertThat(decoded(http.send(request("/tickets/1.png").build(), BodyHandlers.ofByteArray())
                        .body()))
                .isEqualTo(TestPapers.ADDRESS);
    }

    @Test
    void a_code_held_before_the_scanner_is_heard_once() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        try (var devices = DeviceFile.read(simulator.deviceFile()).orThrow().open()) {
            devices.scanner().listen(heard::add);
            await().until(() -> devices.scanner().connected());

            assertThat(post("/api/scanner", "K7MP2Q")).isEqualTo(204);
            assertThat(post("/api/scanner", "K7MP2Q")).isEqualTo(204);
            assertThat(post("/api/scanner", "another")).isEqualTo(204);
            await().until(() -> heard.contains("another"));
        }
        assertThat(heard).containsExactly("K7MP2Q", "another");
    }

    @Test
    void each_booth_takes_a_photo_in_its_own_way() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        try (var devices = DeviceFile.read(simulator.deviceFile()).orThrow().open()) {
            devices.booths().listen(photo -> heard.add(photo.booth()));
            devices.scanner().listen(code -> devices.booths().strip(code).ifPresent(strip -> heard.add(strip.booth())));
            await().until(() -> devices.scanner().connected()
                    && devices.booths().all().stream().allMatch(booth -> booth.hearing() == Hearing.OK));

            assertThat(post("/api/booths/1/photo", "")).isEqualTo(204);
            await().until(() -> heard.contains("Booth 1"));
            assertThat(post("/api/booths/2/photo", "")).isEqualTo(204);
            await().until(() -> heard.contains("Booth 2"));
            assertThat(post("/api/booths/3/photo", "")).isEqualTo(204);
            assertThat(post("/api/scanner", strip())).isEqualTo(204);
            await().until(() -> heard.contains("Booth 3"));
        }
        assertThat(heard).containsExactly("Booth 1", "Booth 2", "Booth 3");
    }

    private String strip() throws Exception {
        return new JsonMapper()
                .readTree(get("/api/state"))
                .at("/booths/2/strip")
                .asString();
    }

    @Test
    void each_button_shows_in_the_state_and_normal_sets_it_right() throws Exception {
        for (var verb : List.of("paper-out", "near-end", "cover-open", "cutter-jam", "unplug", "slow-line")) {
            assertThat(post("/api/printer/" + verb, "")).as(verb).isEqualTo(204);
        }
        assertThat(get("/api/state"))
                .contains("\"paperOut\":true", "\"nearEnd\":true", "\"coverOpen\":true", "\"cutterJam\":true")
                .contains("\"slow\":true", "\"plugged\":false");

        assertThat(post("/api/printer/normal", "")).isEqualTo(204);
        assertThat(get("/api/state"))
                .contains("\"paperOut\":false", "\"slow\":false")
                .doesNotContain("\"plugged\":false");
    }

    @Test
    void nothing_is_changed_by_looking_or_from_another_site() throws Exception {
        assertThat(get("/api/printer/paper-out")).isEqualTo("No such page");
        var foreign = request("/api/printer/paper-out")
                .header("Origin", "http://elsewhere.example")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();

        assertThat(http.send(foreign, BodyHandlers.discarding()).statusCode()).isEqualTo(403);
        assertThat(get("/api/state")).contains("\"paperOut\":false");
    }

    private static void print(Devices devices) {
        await().until(() -> devices.printer().status().usable());
        assertThat(devices.printer().print(TestPapers.TICKET, new JobToken("a1B2")))
                .isEqualTo(new PrintOutcome.Confirmed());
    }

    private static String decoded(byte[] png) throws IOException, NotFoundException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    private String get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.ofString()).body();
    }

    private int post(String path, String body) throws IOException, InterruptedException {
        return http.send(
                        request(path)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + simulator.port() + path));
    }
}
