package city.loket.hardware.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.hardware.link.FarEnd;
import city.loket.hardware.link.Flow;
import city.loket.hardware.link.JSerialCommLink;
import city.loket.hardware.link.LinkTrace;
import city.loket.hardware.link.SerialPortSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(30)
class SerialScannerTest {

    @TempDir
    private Path folder;

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private FarEnd far;

    @BeforeEach
    void plug_in() throws IOException {
        far = FarEnd.at(folder.resolve("scanner"));
    }

    @AfterEach
    void pull() throws IOException {
        far.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_code_ends_with_the_ending_that_is_set(LineEnding ending) {
        var end =
                switch (ending) {
                    case CR -> "\r";
                    case LF -> "\n";
                    case CRLF -> "\r\n";
                };
        try (var _ = scanner(ending, "")) {
            far.says("K7MP2Q" + end + "ABCDEF" + end);

            await().until(() -> heard.size() == 2);
        }
        assertThat(heard).containsExactly("K7MP2Q", "ABCDEF");
    }

    @Test
    void the_same_code_within_two_seconds_is_one_scan_and_later_another() {
        try (var _ = scanner(LineEnding.CR, "")) {
            far.says("K7MP2Q\rK7MP2Q\rend1\r");
            await().until(() -> heard.contains("end1"));

            far.says("K7MP2Q\r");
            await().until(() -> heard.size() == 3);
            now = now.plusMillis(1900);
            far.says("K7MP2Q\rend2\r");
            await().until(() -> heard.contains("end2"));
            now = now.plusSeconds(2);
            far.says("end2\r");
            await().until(() -> heard.size() == 5);
        }
        assertThat(heard).containsExactly("K7MP2Q", "end1", "K7MP2Q", "end2", "end2");
    }

    @Test
    void a_prefix_is_taken_off() {
        try (var _ = scanner(LineEnding.CR, "]Q3")) {
            far.says("]Q3K7MP2Q\rABCDEF\r");

            await().until(() -> heard.size() == 2);
        }
        assertThat(heard).containsExactly("K7MP2Q", "ABCDEF");
    }

    @Test
    void a_code_that_nobody_can_read_is_told_once_so_that_it_gets_an_answer() {
        try (var _ = scanner(LineEnding.CR, "")) {
            far.says(new byte[] {0x01, 0x02, 0x1B, '\r'});
            await().until(() -> heard.size() == 1);
            far.says("K7" + "\u0000" + "MP2Q\r");
            await().until(() -> heard.size() == 2);
        }
        assertThat(heard).containsExactly("\ufffd", "K7MP2Q");
    }

    @Test
    void a_very_long_code_is_cut_and_the_next_one_read() {
        try (var _ = scanner(LineEnding.CR, "")) {
            for (var i = 0; i < 20; i++) {
                far.says("K".repeat(150));
            }
            far.says("\rK7MP2Q\r");

            await().until(() -> heard.contains("K7MP2Q"));
        }
        assertThat(heard.getFirst()).hasSizeLessThanOrEqualTo(1024).startsWith("KKK");
        assertThat(heard).hasSize(2);
    }

    @Test
    void binary_noise_harms_nothing() {
        var random = new Random(20261122);
        try (var _ = scanner(LineEnding.CR, "")) {
            for (var i = 0; i < 25; i++) {
                var noise = new byte[100];
                random.nextBytes(noise);
                far.says(noise);
            }
            far.says("\rK7MP2Q\r");

            await().until(() -> heard.contains("K7MP2Q"));
        }
    }

    private SerialScanner scanner(LineEnding ending, String prefix) {
        var port = new SerialPortSettings(folder.resolve("scanner").toString(), 9600, Flow.NONE);
        var scanner = new SerialScanner(ending, prefix, () -> JSerialCommLink.open(port, LinkTrace.NONE), () -> now);
        scanner.listen(heard::add);
        await().until(scanner::connected);
        return scanner;
    }
}
