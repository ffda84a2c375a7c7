package city.loket.journeys.town;

import city.loket.journeys.api.Caller;
import city.loket.journeys.api.CounterApi;
import city.loket.journeys.api.KioskApi;
import city.loket.journeys.api.SimulatorApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole Loket on this machine: simulator, backend with a database of its own, kiosk and display, each a process, on free
 * ports and with its data in one folder. What was started ends when the town is closed.
 */
public final class Town implements AutoCloseable {

    private final Path folder;
    private final Secrets secrets = Secrets.fresh();
    private final Map<App, URI> addresses = new EnumMap<>(App.class);
    private final Map<App, AppProcess> running = new EnumMap<>(App.class);
    private final Map<String, String> extraSettings;

    private Town(Path folder, Map<String, String> extraSettings) {
        this.folder = folder;
        this.extraSettings = extraSettings;
        for (var app : App.values()) {
            addresses.put(app, URI.create("http://127.0.0.1:" + freePort()));
        }
    }

    /** A town with nothing started yet and its data in a new folder below {@code target} of this checkout. */
    public static Town empty(String name) {
        return empty(name, Map.of());
    }

    /** The same, with more settings for every application. */
    public static Town empty(String name, Map<String, String> extraSettings) {
        try {
            var parent = Files.createDirectories(Checkout.root().resolve("journeys/target/towns"));
            return new Town(Files.createTempDirectory(parent, name + "-"), extraSettings);
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    /** Starts the applications together and waits until each is well. */
    public Town start(App... apps) {
        for (var app : apps) {
            launch(app);
            if (app == App.SIMULATOR) {
                running.get(app).awaitHealthy(); // the kiosk reads the device file that the simulator writes
            }
        }
        for (var app : apps) {
            running.get(app).awaitHealthy();
        }
        return this;
    }

    public Town startAll() {
        return start(App.values());
    }

    /** Starts one application without waiting for it. */
    public AppProcess launch(App app) {
        var process = AppProcess.start(
                app, addresses.get(app), folder.resolve(app.command() + ".log"), settings(app), arguments(app));
        running.put(app, process);
        return process;
    }

    public AppProcess process(App app) {
        return running.get(app);
    }

    public URI address(App app) {
        return addresses.get(app);
    }

    public Database database() {
        return Database.of(folder.resolve("db/db.properties"));
    }

    /** Where the simulator keeps the far end of a device, such as {@code printer}. */
    public Path devicePath(String device) {
        return folder.resolve("dev").resolve(device);
    }

    public String password() {
        return secrets.password();
    }

    public String kioskToken() {
        return secrets.kioskToken();
    }

    public String displayToken() {
        return secrets.displayToken();
    }

    public KioskApi kioskApi() {
        return new KioskApi(Caller.device(address(App.BACKEND), secrets.kioskToken()));
    }

    /** What a program of the clerk with this account says; signs in. */
    public CounterApi counterApi(String account) {
        return new CounterApi(Caller.staff(address(App.BACKEND), account, secrets.password()));
    }

    public SimulatorApi simulator() {
        return new SimulatorApi(Caller.anyone(address(App.SIMULATOR)));
    }

    @Override
    public void close() {
        List.of(App.DISPLAY, App.KIOSK, App.BACKEND, App.SIMULATOR).forEach(app -> {
            if (running.containsKey(app)) {
                running.get(app).close();
            }
        });
    }

    private Map<String, String> settings(App app) {
        var settings = new HashMap<>(extraSettings);
        settings.put("SERVER_PORT", Integer.toString(address(app).getPort()));
        settings.put("SERVER_ADDRESS", "127.0.0.1");
        settings.put("LOKET_BACKEND_URL", address(App.BACKEND).toString());
        settings.putAll(
                switch (app) {
                    case SIMULATOR -> Map.of();
                    case BACKEND ->
                        Map.of(
                                "LOKET_DATA", folder.toString(),
                                "LOKET_PUBLIC_URL", address(App.BACKEND).toString(),
                                "LOKET_CLOCK_DRIVEN", "true",
                                "LOKET_DEMO", "true",
                                "LOKET_DEMO_KIOSK_TOKEN", secrets.kioskToken(),
                                "LOKET_DEMO_DISPLAY_TOKEN", secrets.displayToken(),
                                "LOKET_DEMO_PASSWORD", secrets.password());
                    case KIOSK ->
                        Map.of(
                                "LOKET_DATA", folder.resolve("kiosk").toString(),
                                "LOKET_DEVICE_TOKEN", secrets.kioskToken(),
                                "LOKET_DEVICE_FILE",
                                        folder.resolve("dev/devices.yaml").toString());
                    case DISPLAY -> Map.of("LOKET_DEVICE_TOKEN", secrets.displayToken());
                });
        return settings;
    }

    private List<String> arguments(App app) {
        return app == App.SIMULATOR
                ? List.of(
                        "--port",
                        Integer.toString(address(app).getPort()),
                        "--dir",
                        folder.resolve("dev").toString())
                : List.of();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
