package city.loket.hardware.escpos;

/** Whether a paper that was begun and not finished may still be in the printer; outlives connections. */
final class Remains {

    private volatile boolean some;

    boolean some() {
        return some;
    }

    void leave() {
        some = true;
    }

    void cutOff() {
        some = false;
    }
}
