package city.loket.hardware.escpos;

/** What may still be in a printer of a paper that was begun and not finished; outlives connections. */
final class Remains {

    private volatile int bytes;

    boolean some() {
        return bytes > 0;
    }

    /** The most bytes that an unfinished command may still wait for. */
    int bytes() {
        return bytes;
    }

    void leave(int most) {
        bytes = Math.max(bytes, most);
    }

    void cutOff() {
        bytes = 0;
    }
}
