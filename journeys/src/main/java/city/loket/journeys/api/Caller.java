package city.loket.journeys.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Somebody who speaks JSON with one application, and how they prove who they are. Safe for many threads. */
public final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI base;
    private final Map<String, String> proof;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private Caller(URI base, Map<String, String> proof) {
        this.base = base;
        this.proof = proof;
    }

    public static Caller anyone(URI base) {
        return new Caller(base, Map.of());
    }

    public static Caller device(URI base, String token) {
        return new Caller(base, Map.of("Authorization", "Bearer " + token));
    }

    /** Signs in as a member of staff; the session's cookie is kept. */
    public static Caller staff(URI base, String account, String password) {
        var caller = anyone(base);
        caller.signIn(account, password);
        return caller;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Gives a command under an id of its own. */
    public Answer post(String path, Object body) {
        return post(path, body, UUID.randomUUID());
    }

    /** Gives a command under this id; under the same id once more it is the same command. */
    public Answer post(String path, Object body, UUID command) {
        return send(json(path).header("Idempotency-Key", command.toString()).POST(content(body)));
    }

    public Answer put(String path, Object body) {
        return send(json(path).PUT(content(body)));
    }

    public Answer delete(String path) {
        return send(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .DELETE());
    }

    /** Hands over plain words as they are. */
    public Answer postText(String path, String words) {
        return send(request(path)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString(words)));
    }

    public byte[] bytes(String path) {
        try {
            return http.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private void signIn(String account, String password) {
        var form = "username=%s&password=%s".formatted(encoded(account), encoded(password));
        var answer = send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.status() != 302 || answer.location().contains("error")) {
            throw new IllegalStateException("%s could not sign in: %s".formatted(account, answer));
        }
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        proof.forEach(request::header);
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Location").orElse(""));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static IllegalStateException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while waiting for an answer", cause);
    }

    private static HttpRequest.BodyPublisher content(Object body) {
        return BodyPublishers.ofString(Answer.JSON.writeValueAsString(body));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
