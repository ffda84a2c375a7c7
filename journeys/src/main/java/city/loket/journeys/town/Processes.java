package city.loket.journeys.town;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The applications of one town that were started. They end in the order in which they need each other. */
final class Processes implements AutoCloseable {

    private static final List<App> FIRST_TO_END = List.of(App.DISPLAY, App.KIOSK, App.BACKEND, App.SIMULATOR);

    private final Path folder;
    private final Addresses addresses;
    private final Settings settings;
    private final Map<App, AppProcess> running = new EnumMap<>(App.class);

    /** @param folder for their logs */
    Processes(Path folder, Addresses addresses, Settings settings) {
        this.folder = folder;
        this.addresses = addresses;
        this.settings = settings;
    }

    /** Starts it without waiting for it. */
    AppProcess launch(App app) {
        var log = folder.resolve(app.command() + ".log");
        var process = AppProcess.start(app, addresses.of(app), log, settings.of(app), settings.arguments(app));
        running.put(app, process);
        return process;
    }

    AppProcess of(App app) {
        return running.get(app);
    }

    @Override
    public void close() {
        FIRST_TO_END.stream().filter(running::containsKey).map(running::get).forEach(AppProcess::close);
    }
}
