package city.loket.hardware.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** One answer of the simulator's web server. */
record Page(int status, String type, byte[] body) {

    static Page text(int status, String words) {
        return new Page(status, "text/plain; charset=utf-8", words.getBytes(StandardCharsets.UTF_8));
    }

    static Page json(String json) {
        return new Page(200, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    static Page file(String name) throws IOException {
        try (var in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return new Page(200, type(name), in.readAllBytes());
        }
    }

    void send(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("Content-Security-Policy", "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        if (body.length == 0 || exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".css" -> "text/css; charset=utf-8";
            case ".js" -> "text/javascript; charset=utf-8";
            default -> "text/html; charset=utf-8";
        };
    }
}
