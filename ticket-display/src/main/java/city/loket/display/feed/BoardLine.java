package city.loket.display.feed;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One open connection on which the backend speaks. */
final class BoardLine implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final InputStream stream;
    private final EventReader events;

    BoardLine(InputStream stream) {
        this.stream = stream;
        this.events = new EventReader(stream);
    }

    static BoardLine open(HttpClient http, Backend backend) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = http.send(backend.askForBoard(), BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            answer.body().close();
            throw new IOException("it answered " + answer.statusCode());
        }
        return new BoardLine(answer.body());
    }

    /**
     * Blocks until the backend says something that we know; null when it has hung up.
     *
     * @throws IOException when the line breaks, is closed meanwhile, or carries a board that cannot be read: nothing heard
     *     after that may pass for a sign that all is well
     */
    @Nullable
    Word next() throws IOException {
        for (var event = events.next(); event != null; event = events.next()) {
            var word = read(event);
            if (word != null) {
                return word;
            }
        }
        return null;
    }

    private static @Nullable Word read(ServerEvent event) throws IOException {
        try {
            return switch (event.name()) {
                case "board" -> JSON.readValue(event.data(), Board.class);
                case "heartbeat" -> JSON.readValue(event.data(), Heartbeat.class);
                default -> null;
            };
        } catch (JacksonException | NullPointerException unreadable) {
            throw new IOException("it sent a " + event.name() + " that cannot be read", unreadable);
        }
    }

    /** May be called from any thread; wakes a blocked {@link #next()}. */
    @Override
    public void close() throws IOException {
        stream.close();
    }
}
