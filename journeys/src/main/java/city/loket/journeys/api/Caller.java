package city.loket.journeys.api;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;

/** Somebody who speaks JSON with one application, and how they prove who they are. Safe for many threads. */
public final class Caller {

    private final Line line;
    private final Map<String, String> proof;

    private Caller(Line line, Map<String, String> proof) {
        this.line = line;
        this.proof = proof;
    }

    public static Caller anyone(URI base) {
        return new Caller(new Line(base), Map.of());
    }

    public static Caller device(URI base, String token) {
        return new Caller(new Line(base), Map.of("Authorization", "Bearer " + token));
    }

    /** Signs in as a member of staff; the session's cookie is kept. */
    public static Caller staff(URI base, String account, String password) {
        var line = new Line(base);
        new SignIn(line).as(account, password);
        return new Caller(line, Map.of());
    }

    public Answer get(String path) {
        return line.send(request(path).GET());
    }

    public byte[] bytes(String path) {
        return line.bytes(request(path).GET());
    }

    /** Gives a command under an id of its own. */
    public Answer post(String path, Object body) {
        return post(path, body, UUID.randomUUID());
    }

    /** Gives a command under this id; under the same id once more it is the same command. */
    public Answer post(String path, Object body, UUID command) {
        return line.send(command(path, command).POST(json(body)));
    }

    public Answer put(String path, Object body) {
        return line.send(command(path, UUID.randomUUID()).PUT(json(body)));
    }

    public Answer delete(String path) {
        return line.send(command(path, UUID.randomUUID()).DELETE());
    }

    /** Hands over plain words as they are. */
    public Answer postText(String path, String words) {
        return line.send(request(path)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString(words)));
    }

    private HttpRequest.Builder command(String path, UUID id) {
        return request(path).header("Content-Type", "application/json").header("Idempotency-Key", id.toString());
    }

    private HttpRequest.Builder request(String path) {
        var request = line.request(path);
        proof.forEach(request::header);
        return request;
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(Answer.JSON.writeValueAsString(body));
    }
}
