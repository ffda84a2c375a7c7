package city.loket.hardware.simulator;

import java.util.concurrent.locks.LockSupport;

/** One direction of a serial line: a byte needs ten bit times, and the next one begins when it is over. */
final class Pace {

    private static final long BITS_PER_BYTE_IN_NANOS = 10 * 1_000_000_000L;

    private long freeAt = System.nanoTime();

    /** Returns when the last of {@code bytes} has arrived at the other side. */
    synchronized void carry(int bytes, int baud) {
        freeAt = Math.max(System.nanoTime(), freeAt) + bytes * BITS_PER_BYTE_IN_NANOS / baud;
        for (var left = freeAt - System.nanoTime(); left > 0; left = freeAt - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
