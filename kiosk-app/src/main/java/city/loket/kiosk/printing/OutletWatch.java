package city.loket.kiosk.printing;

import city.loket.hardware.printer.Handover;
import city.loket.hardware.printer.ReceiptPrinter;
import city.loket.kiosk.background.Timers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Looks each second at what the printer last said, and tells when visitors should know of a change. Never waits for the printer. */
public final class OutletWatch implements AutoCloseable {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final ReceiptPrinter printer;
    private final Timers.Timer looking;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Outlet outlet;

    public OutletWatch(ReceiptPrinter printer, Timers timers) {
        this.printer = printer;
        this.outlet = seen();
        this.looking = timers.every(LOOK, this::look);
    }

    /** As it was seen last. */
    public Outlet outlet() {
        return outlet;
    }

    /** {@code changed} must not block. */
    public void listen(Runnable changed) {
        listeners.add(changed);
    }

    private void look() {
        var now = seen();
        if (now != outlet) {
            outlet = now;
            listeners.forEach(Runnable::run);
        }
    }

    private Outlet seen() {
        if (!printer.status().usable()) {
            return Outlet.OUT_OF_ORDER;
        }
        return printer.lastPaper() == Handover.WAITING ? Outlet.TICKET_LEFT : Outlet.READY;
    }

    @Override
    public void close() {
        looking.cancel();
    }
}
