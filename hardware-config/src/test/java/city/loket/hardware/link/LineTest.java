package city.loket.hardware.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class LineTest {

    private static final List<Duration> SOON = List.of(Duration.ofMillis(20));

    @TempDir
    private Path folder;

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Test
    void a_device_is_found_again_by_its_stable_name_under_another_number() throws Exception {
        try (var line = line(folder.resolve("usb-EPSON_TM-T20III-if00").toString())) {
            try (var far = FarEnd.at(folder.resolve("usb-EPSON_TM-T20III-if00"))) {
                await().until(line::connected);
                far.says("one");
                await().until(() -> heard.contains("one"));
            }
            await().until(() -> !line.connected());
            assertThat(line.reason()).isNotEmpty();

            try (var taken = FarEnd.at(folder.resolve("somebody-else"));
                    var far = FarEnd.at(folder.resolve("usb-EPSON_TM-T20III-if00"))) {
                await().until(line::connected);
                far.says("two");
                taken.says("three");
                await().until(() -> heard.contains("two"));
            }
        }
        assertThat(heard).containsExactly("one", "two");
    }

    @Test
    void a_name_with_wildcards_finds_the_one_port_that_bears_it() throws Exception {
        try (var far = FarEnd.at(folder.resolve("usb-EPSON_TM-T20III_5839-if00"));
                var _ = FarEnd.at(folder.resolve("usb-Honeywell-if00"));
                var line = line(folder.resolve("usb-EPSON_*").toString())) {
            await().until(line::connected);
            far.says("one");
            await().until(() -> heard.contains("one"));
        }
    }

    @Test
    void a_name_that_fits_none_or_several_ports_opens_none() throws Exception {
        var name = new PortName(folder.resolve("usb-*").toString());
        assertThatExceptionOfType(LinkFault.class)
                .isThrownBy(name::find)
                .withMessage("no port is called " + folder.resolve("usb-*"));
        assertThatExceptionOfType(LinkFault.class)
                .isThrownBy(new PortName("/no/such/folder/usb-*")::find)
                .withMessageStartingWith("no port is called");

        Files.createFile(folder.resolve("usb-a"));
        assertThat(name.find()).isEqualTo(folder.resolve("usb-a"));
        Files.createFile(folder.resolve("usb-b"));

        assertThatExceptionOfType(LinkFault.class)
                .isThrownBy(name::find)
                .withMessageContaining("several ports, be more exact")
                .withMessageContaining("usb-b");
    }

    @Test
    void the_pauses_between_attempts_grow_and_the_last_one_repeats() {
        var pauses = LongStream.of(20, 60, 120).mapToObj(Duration::ofMillis).toList();
        var attempts = new CopyOnWriteArrayList<Long>();
        SerialLink.Opener gone = () -> {
            attempts.add(System.nanoTime());
            throw new LinkFault("gone");
        };

        try (var _ = new Line("test", gone, bytes -> {}, pauses).start()) {
            await().until(() -> attempts.size() >= 5);
        }

        for (var i = 0; i < 4; i++) {
            var pause = Duration.ofNanos(attempts.get(i + 1) - attempts.get(i));
            assertThat(pause).isGreaterThanOrEqualTo(pauses.get(Math.min(i, 2)));
        }
    }

    @Test
    void in_an_office_they_are_one_two_five_ten_and_thirty_seconds() {
        assertThat(Line.REOPENING.stream().map(Duration::toSeconds)).containsExactly(1L, 2L, 5L, 10L, 30L);
    }

    private Line line(String name) {
        var port = new SerialPortSettings(name, 115_200, Flow.NONE);
        return new Line("test", () -> JSerialCommLink.open(port, LinkTrace.NONE), this::hear, SOON).start();
    }

    private void hear(byte[] bytes) {
        if (bytes.length > 0) {
            heard.add(new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }
}
