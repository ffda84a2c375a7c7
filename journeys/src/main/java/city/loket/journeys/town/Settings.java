package city.loket.journeys.town;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each application of a town is told when it is started. */
record Settings(Path folder, Addresses addresses, Secrets secrets, Map<String, String> forAll) {

    /** The environment of an application. */
    Map<String, String> of(App app) {
        var settings = new HashMap<>(forAll);
        settings.put("SERVER_PORT", addresses.port(app));
        settings.put("SERVER_ADDRESS", "127.0.0.1");
        settings.put("LOKET_BACKEND_URL", addresses.of(App.BACKEND).toString());
        settings.putAll(
                switch (app) {
                    case SIMULATOR -> Map.of();
                    case BACKEND -> ofBackend();
                    case KIOSK -> ofKiosk();
                    case DISPLAY -> Map.of("LOKET_DEVICE_TOKEN", secrets.displayToken());
                });
        return settings;
    }

    /** What stands on the command line of an application. */
    List<String> arguments(App app) {
        return app == App.SIMULATOR
                ? List.of("--port", addresses.port(app), "--dir", devices().toString())
                : List.of();
    }

    /** The folder with the device file and the devices' lines. */
    Path devices() {
        return folder.resolve("dev");
    }

    private Map<String, String> ofBackend() {
        return Map.of(
                "LOKET_DATA", folder.toString(),
                "LOKET_PUBLIC_URL", addresses.of(App.BACKEND).toString(),
                "LOKET_CLOCK_DRIVEN", "true",
                "LOKET_DEMO", "true",
                "LOKET_DEMO_KIOSK_TOKEN", secrets.kioskToken(),
                "LOKET_DEMO_DISPLAY_TOKEN", secrets.displayToken(),
                "LOKET_DEMO_PASSWORD", secrets.password());
    }

    private Map<String, String> ofKiosk() {
        return Map.of(
                "LOKET_DATA", folder.resolve("kiosk").toString(),
                "LOKET_DEVICE_TOKEN", secrets.kioskToken(),
                "LOKET_DEVICE_FILE", devices().resolve("devices.yaml").toString());
    }
}
