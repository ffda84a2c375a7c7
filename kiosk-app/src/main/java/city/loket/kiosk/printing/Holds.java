package city.loket.kiosk.printing;

import city.loket.kiosk.backend.Backend;
import city.loket.kiosk.backend.BackendRefusal;
import city.loket.kiosk.backend.BackendUnreachable;
import city.loket.kiosk.background.Timers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The numbers that this kiosk holds until somebody knows them, renewed every five seconds. */
public final class Holds {

    private static final Logger log = LoggerFactory.getLogger(Holds.class);
    private static final Duration RENEWAL = Duration.ofSeconds(5);

    private final Backend backend;
    private final Executor background;
    private final Timers timers;
    private final Map<Long, Timers.Timer> held = new ConcurrentHashMap<>();

    public Holds(Backend backend, Executor background, Timers timers) {
        this.backend = backend;
        this.background = background;
        this.timers = timers;
    }

    void hold(long visit) {
        held.computeIfAbsent(visit, id -> timers.every(RENEWAL, () -> background.execute(() -> renew(id))));
    }

    void release(long visit) {
        var renewal = held.remove(visit);
        if (renewal != null) {
            renewal.cancel();
        }
    }

    private void renew(long visit) {
        try {
            backend.renew(visit);
        } catch (BackendUnreachable away) {
            log.debug("A renewal was not heard: {}", away.getMessage());
        } catch (BackendRefusal over) {
            log.info("The backend no longer keeps visit {} for this kiosk: {}", visit, over.code());
            release(visit);
        }
    }
}
