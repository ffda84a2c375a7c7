package city.loket.hardware.simulator;

/** A reader that can be made to stop reading. */
final class Gate {

    private boolean open = true;

    synchronized void close() {
        open = false;
    }

    synchronized void open() {
        open = true;
        notifyAll();
    }

    /** Returns when the gate is open; an interruption passes it too. */
    synchronized void pass() {
        try {
            while (!open) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
