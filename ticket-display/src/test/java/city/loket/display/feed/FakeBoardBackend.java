package city.loket.display.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** The backend as a display sees it: a real server on loopback that says what it is told to say. */
public final class FakeBoardBackend implements AutoCloseable {

    public static final String TOKEN = "a-display";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final List<HttpExchange> lines = new CopyOnWriteArrayList<>();
    private volatile Board board;
    private volatile boolean refusing;

    public FakeBoardBackend(int port, Board board) throws IOException {
        this.board = board;
        this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/api/board", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** To every line, and to every line that opens later. */
    public void show(Board next) {
        board = next;
        tell(boardText());
    }

    public void beat() {
        tell("event:heartbeat\ndata:{\"serverTime\":\"" + Instant.now() + "\",\"unheardOf\":1}\n\n");
    }

    public void say(String text) {
        tell(text);
    }

    public void hangUp() {
        lines.forEach(HttpExchange::close);
        lines.clear();
    }

    /** Whether lines are refused, as by a server that has just started. */
    public void refuse(boolean refuse) {
        refusing = refuse;
    }

    private void answer(HttpExchange line) throws IOException {
        if (!("Bearer " + TOKEN).equals(line.getRequestHeaders().getFirst("Authorization"))) {
            turnAway(line, 401);
        } else if (refusing) {
            turnAway(line, 503);
        } else {
            open(line);
        }
    }

    private static void turnAway(HttpExchange line, int status) throws IOException {
        line.sendResponseHeaders(status, -1);
        line.close();
    }

    private void open(HttpExchange line) throws IOException {
        line.getResponseHeaders().add("Content-Type", "text/event-stream");
        line.sendResponseHeaders(200, 0);
        synchronized (this) {
            lines.add(line);
            write(line, boardText());
        }
    }

    private String boardText() {
        return "event:board\ndata:" + JSON.writeValueAsString(board) + "\n\n";
    }

    private synchronized void tell(String text) {
        lines.forEach(line -> write(line, text));
    }

    private void write(HttpExchange line, String text) {
        try {
            line.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
            line.getResponseBody().flush();
        } catch (IOException gone) {
            lines.remove(line);
        }
    }

    @Override
    public void close() {
        hangUp();
        server.stop(0);
    }
}
