package city.loket.kiosk.background;

import city.loket.kiosk.backend.BackendRefusal;
import city.loket.kiosk.backend.BackendUnreachable;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages that the backend must get, in their order, each with its own command id. While the backend is away they wait in
 * memory; what it refuses is logged and dropped. They do not survive the end of this program: an unreported ticket becomes
 * <em>unconfirmed</em> at the backend by itself.
 */
public final class Outbox {

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);
    private static final Duration UNTIL_RETRY = Duration.ofSeconds(2);

    private final Executor background;
    private final Timers timers;
    private final Queue<Runnable> messages = new ArrayDeque<>();
    private boolean sending;

    public Outbox(Executor background, Timers timers) {
        this.background = background;
        this.timers = timers;
    }

    public void tell(Runnable message) {
        synchronized (messages) {
            messages.add(message);
            if (sending) {
                return;
            }
            sending = true;
        }
        background.execute(this::send);
    }

    private void send() {
        for (var message = first(); message != null; message = first()) {
            if (!delivered(message)) {
                timers.after(UNTIL_RETRY, () -> background.execute(this::send));
                return;
            }
            removeFirst();
        }
    }

    private @Nullable Runnable first() {
        synchronized (messages) {
            sending = !messages.isEmpty();
            return messages.peek();
        }
    }

    private void removeFirst() {
        synchronized (messages) {
            messages.remove();
        }
    }

    private static boolean delivered(Runnable message) {
        try {
            message.run();
        } catch (BackendUnreachable away) {
            return false;
        } catch (BackendRefusal refused) {
            log.warn("The backend refused a message: {}", refused.getMessage());
        } catch (RuntimeException fault) {
            log.error("A message could not be sent", fault);
        }
        return true;
    }
}
