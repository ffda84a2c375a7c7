package city.loket.hardware.booth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.hardware.booth.BoothMessage.Kind;
import city.loket.hardware.booth.PhotoBooth.Hearing;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class SignedMessageBoothTest {

    private static final Duration HEARTBEAT = Duration.ofSeconds(30);

    private final List<PhotoTaken> heard = new CopyOnWriteArrayList<>();
    private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");

    private SignedMessageBooth booth(InetSocketAddress address) {
        var booth = new SignedMessageBooth("Booth 1", address, BoothBench.KEY, HEARTBEAT, () -> now);
        booth.listen(heard::add);
        return booth;
    }

    private static BoothMessage message(Kind kind) {
        return new BoothMessage(UUID.randomUUID(), "Booth 1", kind);
    }

    @Test
    void a_promised_heartbeat_that_is_missing_makes_it_silent_and_any_message_brings_it_back() throws IOException {
        var port = BoothBench.freePort();
        try (var booth = booth(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))) {
            var post = new Post(port, BoothBench.KEY);
            now = now.plus(HEARTBEAT);
            assertThat(booth.hearing()).isEqualTo(Hearing.OK);
            now = now.plusMillis(1);
            assertThat(booth.hearing()).isEqualTo(Hearing.SILENT);

            assertThat(post.send(message(Kind.ALIVE), now)).isEqualTo(204);
            assertThat(booth.hearing()).isEqualTo(Hearing.OK);
            assertThat(heard).isEmpty();
        }
    }

    @Test
    void a_message_sent_again_is_one_photo_and_a_forged_one_none() throws IOException {
        var port = BoothBench.freePort();
        try (var _ = booth(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))) {
            var post = new Post(port, BoothBench.KEY);
            var photo = message(Kind.PHOTO);

            assertThat(post.send(photo, now)).isEqualTo(204);
            assertThat(post.send(photo, now)).isEqualTo(204);
            assertThat(new Post(port, "f".repeat(32)).send(message(Kind.PHOTO), now))
                    .isEqualTo(403);
            assertThat(heard).containsExactly(new PhotoTaken("Booth 1", photo.id()));
        }
    }

    @Test
    void a_port_that_another_program_uses_is_tried_again() throws IOException {
        var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        try (var booth = booth(new InetSocketAddress(other.getInetAddress(), other.getLocalPort()))) {
            assertThat(booth.hearing()).isEqualTo(Hearing.OFFLINE);
            other.close();
            await().until(() -> booth.hearing() == Hearing.OK);
        }
    }
}
