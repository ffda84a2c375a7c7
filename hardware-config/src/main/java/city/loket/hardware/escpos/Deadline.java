package city.loket.hardware.escpos;

import java.time.Duration;

/** A moment on the machine's own steady clock, which no one can set. */
record Deadline(long nanos) {

    static Deadline now() {
        return in(Duration.ZERO);
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    Deadline orSooner(Deadline other) {
        return nanosLeft() <= other.nanosLeft() ? this : other;
    }

    boolean over() {
        return nanosLeft() == 0;
    }

    long nanosLeft() {
        return Math.max(0, nanos - System.nanoTime());
    }

    Duration left() {
        return Duration.ofNanos(nanosLeft());
    }
}
