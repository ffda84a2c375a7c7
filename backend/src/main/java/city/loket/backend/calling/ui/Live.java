package city.loket.backend.calling.ui;

import city.loket.backend.office.OfficeId;
import city.loket.backend.visit.OfficeWatch;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * Draws a view again whenever its office has changed, and every ten seconds for what changes by time alone. Changes that come
 * while a drawing is due are covered by that drawing. For a browser that has not asked for so long that it must be gone nothing is drawn,
 * or its changes would pile up until the session ends; it is drawn again when it asks.
 */
public final class Live {

    private static final int MILLIS = 10_000;
    private static final long GONE_NANOS = Duration.ofSeconds(35).toNanos();

    private final AtomicBoolean due = new AtomicBoolean();
    private final Runnable end;
    private volatile long heard;

    private Live(UI ui, OfficeWatch watch, OfficeId office, Command draw, LongSupplier nanos) {
        heard = nanos.getAsLong();
        var redraw = ui.accessLater(
                () -> {
                    due.set(false);
                    if (nanos.getAsLong() - heard < GONE_NANOS) {
                        draw.execute();
                    }
                },
                () -> {});
        // Another thread, because drawing may run on the one that asks for it, and the watch must not be held up.
        var subscription = watch.watch(office, () -> {
            if (due.compareAndSet(false, true)) {
                Thread.startVirtualThread(redraw::run);
            }
        });
        ui.setPollInterval(MILLIS);
        var poll = ui.addPollListener(event -> {
            heard = nanos.getAsLong();
            draw.execute();
        });
        end = () -> {
            subscription.close();
            poll.remove();
        };
    }

    public static Live start(UI ui, OfficeWatch watch, OfficeId office, Command draw) {
        return start(ui, watch, office, draw, System::nanoTime);
    }

    /** @param nanos a time that only ever rises */
    static Live start(UI ui, OfficeWatch watch, OfficeId office, Command draw, LongSupplier nanos) {
        return new Live(ui, watch, office, draw, nanos);
    }

    public void end() {
        end.run();
    }
}
