package city.loket.hardware.booth;

import static org.awaitility.Awaitility.await;

import city.loket.hardware.booth.PhotoBooth.Hearing;
import city.loket.hardware.link.FarEnd;
import city.loket.hardware.link.Flow;
import city.loket.hardware.link.JSerialCommLink;
import city.loket.hardware.link.LinkTrace;
import city.loket.hardware.link.SerialPortSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** A booth called Booth 1 that takes photos when it is told to. */
interface BoothBench extends AutoCloseable {

    String KEY = "0123456789abcdef0123456789abcdef";

    PhotoBooth booth();

    void photo();

    void loseLine() throws IOException;

    @Override
    default void close() {
        booth().close();
    }

    enum Kind {
        TWIN,
        CONTACT,
        MESSAGES;

        BoothBench at(Path folder) throws IOException {
            var bench =
                    switch (this) {
                        case TWIN -> new Twin(new VirtualBooth("Booth 1"));
                        case CONTACT -> Contacts.at(folder.resolve("booth"));
                        case MESSAGES -> Messages.at(freePort());
                    };
            await().until(() -> bench.booth().hearing() == Hearing.OK);
            return bench;
        }
    }

    record Twin(VirtualBooth booth) implements BoothBench {

        @Override
        public void photo() {
            booth.photoTaken();
        }

        @Override
        public void loseLine() {
            booth.becomes(Hearing.OFFLINE);
        }
    }

    /** Its clock runs a second for each level that is heard, so that the settling time needs no waiting. */
    record Contacts(ControlLineBooth booth, FarEnd far) implements BoothBench {

        static Contacts at(Path port) throws IOException {
            var far = FarEnd.at(port);
            var settings = new SerialPortSettings(port.toString(), 9600, Flow.NONE);
            var clock = new InstantSource() {
                private Instant now = Instant.parse("2026-03-02T09:00:00Z");

                @Override
                public Instant instant() {
                    now = now.plusSeconds(1);
                    return now;
                }
            };
            return new Contacts(
                    new ControlLineBooth(
                            "Booth 1",
                            Duration.ofMillis(50),
                            true,
                            () -> JSerialCommLink.open(settings, LinkTrace.NONE),
                            clock),
                    far);
        }

        @Override
        public void photo() {
            far.says("010");
        }

        @Override
        public void loseLine() throws IOException {
            far.close();
        }
    }

    record Messages(SignedMessageBooth booth, Post post) implements BoothBench {

        static Messages at(int port) {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var booth = new SignedMessageBooth("Booth 1", address, KEY, null, InstantSource.system());
            return new Messages(booth, new Post(port, KEY));
        }

        @Override
        public void photo() {
            post.send(new BoothMessage(UUID.randomUUID(), "Booth 1", BoothMessage.Kind.PHOTO), Instant.now());
        }

        @Override
        public void loseLine() {
            booth.close();
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
