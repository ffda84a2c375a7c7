package city.loket.hardware.doctor;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Looks again and again at something that does not tell by itself. */
final class Eye {

    private static final long BETWEEN_LOOKS_MILLIS = 50;

    private Eye() {}

    /** Whether it came true before the time was up. */
    static boolean until(BooleanSupplier truth, Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        var nobodyComes = new CountDownLatch(1);
        while (!truth.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            nobodyComes.await(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS);
        }
        return true;
    }
}
