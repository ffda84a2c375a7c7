package city.loket.hardware.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(30)
class JSerialCommLinkTest {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final byte[] XOFF = {0x13};
    private static final byte[] XON = {0x11};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void bytes_pass_both_ways_with_every_kind_of_flow_control(Flow flow) throws Exception {
        try (var far = FarEnd.at(name());
                var link = open(flow)) {
            link.write(bytes("hello"), SHORT);
            await().until(() -> far.heard().equals("hello"));

            far.says("there");

            assertThat(link.read(SHORT)).isNotEmpty();
        }
    }

    /** A real port has them; on a pseudo-terminal no more can be seen than that asking for one is answered plainly. */
    @ParameterizedTest
    @EnumSource
    void a_port_without_control_lines_is_refused_in_plain_words(ControlSignal signal) throws Exception {
        try (var _ = FarEnd.at(name())) {
            assertThatExceptionOfType(LinkFault.class)
                    .isThrownBy(() -> JSerialCommLink.controlLine(name().toString(), signal))
                    .withMessageContaining("has no control lines");
            open(Flow.NONE).close();
        }
    }

    @Test
    void a_device_that_says_wait_gets_no_byte_until_it_says_go_on() throws Exception {
        try (var far = FarEnd.at(name());
                var link = open(Flow.XONXOFF)) {
            far.says(XOFF);
            assertThat(link.read(SHORT)).isEmpty();
            var written = new CompletableFuture<Boolean>();
            Thread.ofVirtual().start(() -> written.complete(writes(link, "patience")));
            assertThat(link.read(SHORT)).isEmpty();
            assertThat(far.heard()).isEmpty();

            far.says(XON);

            await().until(() -> far.heard().equals("patience"));
            assertThat(written.get()).isTrue();
        }
    }

    @Test
    void a_device_that_takes_no_bytes_loses_the_line_in_time() throws Exception {
        try (var _ = FarEnd.deaf(name());
                var link = open(Flow.NONE)) {
            assertThatExceptionOfType(LinkFault.class)
                    .isThrownBy(() -> link.write(new byte[100_000], SHORT))
                    .withMessage("the device stopped taking bytes");
            assertThat(link.lost()).isTrue();
            assertThat(Thread.getAllStackTraces().keySet())
                    .noneMatch(thread -> thread.getName().equals("writes to " + name()));
        }
    }

    @Test
    void a_pulled_cable_is_noticed_while_nothing_is_said() throws Exception {
        try (var far = FarEnd.at(name());
                var link = open(Flow.NONE)) {
            far.close();

            assertThatExceptionOfType(LinkFault.class)
                    .isThrownBy(() -> link.read(Duration.ofSeconds(20)))
                    .withMessageContaining("the cable was pulled");
        }
    }

    @Test
    void a_second_program_is_told_that_the_port_is_taken() throws Exception {
        try (var _ = FarEnd.at(name());
                var _ = open(Flow.NONE)) {
            assertThat(SecondProgram.opens(name()))
                    .contains("used by another program: end it, or give it another port");
        }
    }

    @Test
    void a_port_that_is_not_there_is_named() {
        assertThatExceptionOfType(LinkFault.class)
                .isThrownBy(() -> open(Flow.NONE))
                .withMessage(name() + " is not there");
    }

    @ParameterizedTest
    @CsvSource({"13, add this account to the group dialout", "11, used by another program", "2, is gone", "5, error 5"})
    void an_error_says_what_to_do(int code, String words) {
        assertThat(OpenError.fault("/dev/ttyUSB0", code))
                .hasMessageStartingWith("/dev/ttyUSB0 ")
                .hasMessageContaining(words);
    }

    @Test
    void a_port_is_written_in_small_pieces() throws Exception {
        var sizes = new ArrayList<Integer>();
        var writer = new PortWriter("port", chunk -> {
            sizes.add(chunk.length);
            return Math.min(300, chunk.length);
        });
        assertThat(writer.write(new byte[1000], SHORT)).isEmpty();
        writer.end(() -> {});
        assertThat(sizes).containsExactly(512, 512, 400, 100);
    }

    private SerialLink open(Flow flow) throws LinkFault {
        return JSerialCommLink.open(new SerialPortSettings(name().toString(), 115_200, flow), LinkTrace.NONE);
    }

    private static boolean writes(SerialLink link, String words) {
        try {
            link.write(bytes(words), Duration.ofSeconds(10));
            return true;
        } catch (LinkFault | InterruptedException e) {
            return false;
        }
    }

    private Path name() {
        return folder.resolve("port");
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }
}
