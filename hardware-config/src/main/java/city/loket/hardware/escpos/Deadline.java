package city.loket.hardware.escpos;

import java.time.Duration;

/** A moment on the machine's own steady clock, which no one can set. */
record Deadline(long nanos) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    long nanosLeft() {
        return Math.max(0, nanos - System.nanoTime());
    }

    Duration left() {
        return Duration.ofNanos(nanosLeft());
    }
}
