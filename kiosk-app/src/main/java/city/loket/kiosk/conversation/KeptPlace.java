package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.BackendRefusal;
import city.loket.kiosk.backend.BackendUnreachable;
import city.loket.kiosk.backend.Hold;
import city.loket.kiosk.backend.Places;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The place that is kept for whoever talks now. It is given back when the screen shows anything but the question of whether it is
 * the right one; should the backend not hear of that, the place becomes free by itself after a few minutes.
 */
final class KeptPlace {

    private static final Logger log = LoggerFactory.getLogger(KeptPlace.class);

    private final Places places;
    private final Executor background;
    private @Nullable Hold hold;

    KeptPlace(Places places, Executor background) {
        this.places = places;
        this.background = background;
    }

    synchronized void keep(Hold hold) {
        this.hold = hold;
    }

    /** It became an appointment. */
    synchronized void taken() {
        hold = null;
    }

    synchronized void shown(Step step) {
        var kept = hold;
        if (kept != null && !wanted(step)) {
            hold = null;
            background.execute(() -> release(kept));
        }
    }

    private static boolean wanted(Step step) {
        return step instanceof Booking.Confirm || step instanceof Step.Busy || step instanceof Step.Away;
    }

    private void release(Hold kept) {
        try {
            places.release(UUID.randomUUID(), kept);
        } catch (BackendUnreachable | BackendRefusal unheard) {
            log.info("A place that nobody wants was not given back: {}", unheard.getMessage());
        }
    }
}
