package city.loket.hardware.simulator;

import city.loket.hardware.booth.BoothMessage;
import city.loket.hardware.booth.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.UUID;

/** Sends a booth's signed messages to the kiosk on this machine; while no kiosk listens they are lost, as with a real one. */
final class BoothSender implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String booth;
    private final InstantSource clock;
    private final int port;
    private final String key;

    BoothSender(String booth, InstantSource clock) {
        this.booth = booth;
        this.clock = clock;
        port = freePort();
        key = newKey();
    }

    /** Where the kiosk is to listen. */
    int port() {
        return port;
    }

    String key() {
        return key;
    }

    void send(BoothMessage.Kind kind) {
        var body = new BoothMessage(UUID.randomUUID(), booth, kind).json();
        var time = String.valueOf(clock.instant().getEpochSecond());
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port))
                .header("Loket-Time", time)
                .header("Loket-Signature", new Seal(key).of(time, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        http.sendAsync(request, BodyHandlers.discarding());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String newKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
