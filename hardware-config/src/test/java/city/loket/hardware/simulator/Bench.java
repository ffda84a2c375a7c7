package city.loket.hardware.simulator;

import city.loket.hardware.printer.ReceiptPrinter;

/** A printer under test, with a hand for what may happen to it. */
interface Bench extends AutoCloseable {

    ReceiptPrinter printer();

    void paperOut();

    void coverOpen();

    void nearEnd();

    void cutterJamsAtNextCut();

    /** In the middle of the next job. */
    void paperEnds();

    void linePulled();

    /** Somebody puts everything right again. */
    void setRight();

    void somebodyTakesThePaper();

    void nobodyTakesThePaper();

    /** How many papers with this text came out whole. */
    long papersWith(String text);

    @Override
    void close();
}
