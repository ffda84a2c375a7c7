package city.loket.kiosk.background;

import city.loket.hardware.Devices;
import city.loket.hardware.booth.PhotoBooth;
import city.loket.kiosk.backend.Backend;
import city.loket.kiosk.backend.BackendRefusal;
import city.loket.kiosk.backend.BackendUnreachable;
import city.loket.kiosk.backend.Health;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the backend how the devices are: on each change within a second, and otherwise every ten. */
public final class HealthReports implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(HealthReports.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int LOOKS_PER_REPORT = 10;

    private final Devices devices;
    private final Backend backend;
    private final Executor background;
    private final Timers.Timer looking;
    private @Nullable Health told;
    private int looks;

    public HealthReports(Devices devices, Backend backend, Executor background, Timers timers) {
        this.devices = devices;
        this.backend = backend;
        this.background = background;
        this.looking = timers.every(LOOK, this::look);
    }

    public static Health of(Devices devices) {
        var printer = devices.printer().status();
        return new Health(
                printer.condition().name(),
                printer.usable() ? null : printer.reason(),
                word(devices.scanner().connected()),
                devices.booths().all().stream().map(HealthReports::of).toList());
    }

    private static Health.Booth of(PhotoBooth booth) {
        return new Health.Booth(booth.name(), booth.hearing().name());
    }

    private void look() {
        var now = of(devices);
        looks++;
        if (!now.equals(told) || looks >= LOOKS_PER_REPORT) {
            told = now;
            looks = 0;
            background.execute(() -> tell(now));
        }
    }

    private void tell(Health health) {
        try {
            backend.health(health);
        } catch (BackendUnreachable | BackendRefusal unheard) {
            log.debug("The backend did not take the health report: {}", unheard.getMessage());
        }
    }

    private static String word(boolean connected) {
        return connected ? "OK" : "OFFLINE";
    }

    @Override
    public void close() {
        looking.cancel();
    }
}
