package city.loket.journeys.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

/** Where the applications of one town listen. */
record Addresses(Map<App, URI> byApp) {

    /** On ports of the loopback interface that are free now. */
    static Addresses free() {
        var byApp = new EnumMap<App, URI>(App.class);
        for (var app : App.values()) {
            byApp.put(app, URI.create("http://127.0.0.1:" + freePort()));
        }
        return new Addresses(byApp);
    }

    URI of(App app) {
        return byApp.get(app);
    }

    String port(App app) {
        return Integer.toString(of(app).getPort());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
