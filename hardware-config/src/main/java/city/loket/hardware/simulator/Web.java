package city.loket.hardware.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** The simulator's page and its interface for tests, on this machine only. Whatever changes something is a POST. */
final class Web implements AutoCloseable {

    private static final Pattern PICTURE = Pattern.compile("/tickets/(\\d{1,9})\\.png");
    private static final Map<String, String> FILES = Map.of(
            "/", "simulator.html",
            "/simulator.css", "simulator.css",
            "/simulator.js", "simulator.js");

    private final HttpServer server;
    private final Answers answers;
    private final Posts posts;
    private final SimulatedDevices devices;

    private Web(HttpServer server, SimulatedDevices devices) {
        this.server = server;
        this.devices = devices;
        answers = new Answers(devices);
        posts = new Posts(new Verbs(devices));
    }

    /** Port 0 takes any that is free. */
    static Web serve(SimulatedDevices devices, int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var web = new Web(server, devices);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", web::handle);
        server.start();
        return web;
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer =
                    switch (exchange.getRequestMethod()) {
                        case "GET", "HEAD" -> get(exchange.getRequestURI().getPath());
                        case "POST" -> posts.answer(exchange);
                        default -> Page.text(405, "Only GET and POST");
                    };
            answer.send(exchange);
        }
    }

    private Page get(String path) throws IOException {
        var picture = PICTURE.matcher(path);
        if (picture.matches()) {
            return devices.tray()
                    .find(Integer.parseInt(picture.group(1)))
                    .map(ticket -> new Page(200, "image/png", ticket.sheet().png()))
                    .orElse(Page.text(404, "No such ticket"));
        }
        return switch (path) {
            case "/health" -> Page.json("{\"status\":\"UP\"}");
            case "/api/state" -> Page.json(answers.state());
            case "/api/tickets" -> Page.json(answers.tickets());
            default -> FILES.containsKey(path) ? Page.file(FILES.get(path)) : Page.text(404, "No such page");
        };
    }
}
