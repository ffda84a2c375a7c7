package city.loket.hardware.booth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;

/** Sends messages to a booth's port on this machine as a booth does. */
record Post(int port, String key) {

    /** The HTTP status of the answer. */
    int send(BoothMessage message, Instant sent) {
        var time = String.valueOf(sent.getEpochSecond());
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port))
                .header("Loket-Time", time)
                .header("Loket-Signature", new Seal(key).of(time, message.json()))
                .POST(BodyPublishers.ofByteArray(message.json()))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
