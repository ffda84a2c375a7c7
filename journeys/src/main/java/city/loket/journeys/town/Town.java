package city.loket.journeys.town;

import city.loket.journeys.api.AppointmentApi;
import city.loket.journeys.api.Caller;
import city.loket.journeys.api.CounterApi;
import city.loket.journeys.api.KioskApi;
import city.loket.journeys.api.SimulatorApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A whole Loket on this machine: simulator, backend with a database of its own, kiosk and display, each a process, on free
 * ports and with its data in one folder. What was started ends when the town is closed.
 */
public final class Town implements AutoCloseable {

    private final Path folder;
    private final Secrets secrets = Secrets.fresh();
    private final Addresses addresses = Addresses.free();
    private final Settings settings;
    private Midday time = Midday.today(InstantSource.system());
    private final Processes processes;
    private final Map<String, CounterApi> clerks = new ConcurrentHashMap<>();

    private Town(Path folder, Map<String, String> settingsForAll) {
        this.folder = folder;
        this.settings = new Settings(folder, addresses, secrets, settingsForAll);
        this.processes = new Processes(folder, addresses, settings);
    }

    /** A town with nothing started yet and its data in a new folder below {@code target} of this checkout. */
    public static Town empty(String name) {
        return empty(name, Map.of());
    }

    /** The same, with more settings for every application. */
    public static Town empty(String name, Map<String, String> settingsForAll) {
        try {
            var parent = Files.createDirectories(Checkout.root().resolve("journeys/target/towns"));
            return new Town(Files.createTempDirectory(parent, name + "-"), settingsForAll);
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    /** Starts the applications together, waits until each is well, and makes it midday. */
    public Town start(App... apps) {
        for (var app : apps) {
            launch(app);
            if (app == App.SIMULATOR) {
                process(app).awaitHealthy(); // the kiosk reads the device file that the simulator writes
            }
        }
        for (var app : apps) {
            process(app).awaitHealthy();
            if (app == App.BACKEND) {
                time.tell(staff("sofie"));
            }
        }
        return this;
    }

    public Town startAll() {
        return start(App.values());
    }

    /** Starts one application without waiting for it. */
    public AppProcess launch(App app) {
        return processes.launch(app);
    }

    public AppProcess process(App app) {
        return processes.of(app);
    }

    public URI address(App app) {
        return addresses.of(app);
    }

    public Database database() {
        return Database.of(folder.resolve("db/db.properties"));
    }

    /** Where the simulator keeps the far end of a device, such as {@code printer}. */
    public Path devicePath(String device) {
        return settings.devices().resolve(device);
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

    /** A second kiosk that somebody pairs, and which says what it likes; call again for the same one. */
    public KioskApi anotherKiosk() {
        database().change("""
                insert ignore into device (office_id, kind, name, token_hash)
                select office_id, 'KIOSK', 'Kiosk 2', sha2(?, 256) from device where name = 'Kiosk 1'
                """, secrets.otherKioskToken());
        return new KioskApi(Caller.device(address(App.BACKEND), secrets.otherKioskToken()));
    }

    /** What a program of the clerk with this account says; signs in the first time. */
    public CounterApi counterApi(String account) {
        return clerks.computeIfAbsent(account, clerk -> new CounterApi(staff(clerk)));
    }

    /** What a program of the clerk with this account says about appointments; signs in anew. */
    public AppointmentApi appointmentApi(String account) {
        return new AppointmentApi(staff(account));
    }

    public SimulatorApi simulator() {
        return new SimulatorApi(Caller.anyone(address(App.SIMULATOR)));
    }

    /** What time it is here. */
    public Instant now() {
        return time.now();
    }

    /** So much time passes at once, for the backend and whoever asks here. */
    public void pass(Duration duration) {
        time = time.later(duration);
        time.tell(staff("sofie"));
    }

    public LocalDate today() {
        return time.day();
    }

    private Caller staff(String account) {
        return Caller.staff(address(App.BACKEND), account, secrets.password());
    }

    @Override
    public void close() {
        processes.close();
    }
}
