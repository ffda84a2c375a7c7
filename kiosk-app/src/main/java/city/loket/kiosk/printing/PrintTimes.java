package city.loket.kiosk.printing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** How long visitors wait from the touch that asks for a ticket until the printer has its job: {@code loket.kiosk.touch-to-print}. */
public final class PrintTimes {

    private final Timer touchToPrint;

    public PrintTimes(MeterRegistry meters) {
        this.touchToPrint = meters.timer("loket.kiosk.touch-to-print");
    }

    public void touchToPrint(Duration duration) {
        touchToPrint.record(duration);
    }
}
