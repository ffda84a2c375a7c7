package city.loket.journeys.bench;

import city.loket.hardware.link.LinkTrace;

/** Counts what passes on the printer's line and notes when the first byte of a job left. */
final class LineMeter implements LinkTrace {

    private long firstByteAt;
    private int out;
    private int in;

    synchronized void reset() {
        firstByteAt = 0;
        out = 0;
        in = 0;
    }

    @Override
    public synchronized void out(int bytes) {
        if (out == 0) {
            firstByteAt = System.nanoTime();
        }
        out += bytes;
    }

    @Override
    public synchronized void in(int bytes) {
        in += bytes;
    }

    synchronized long firstByteAt() {
        return firstByteAt;
    }

    synchronized int bytesOut() {
        return out;
    }

    /** How long the bytes need on a line of this speed: ten bits each. */
    synchronized double theorySeconds(int baud) {
        return 10.0 * (out + in) / baud;
    }
}
