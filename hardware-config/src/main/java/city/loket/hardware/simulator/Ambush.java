package city.loket.hardware.simulator;

/** Something that happens once so many more bytes have arrived. */
final class Ambush {

    private static final Runnable NOTHING = () -> {};

    private int left;
    private Runnable event = NOTHING;

    void set(int bytes, Runnable what) {
        left = bytes;
        event = what;
    }

    void byteArrived() {
        if (--left == 0) {
            var due = event;
            event = NOTHING;
            due.run();
        }
    }
}
