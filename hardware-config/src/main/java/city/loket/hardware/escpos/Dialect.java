package city.loket.hardware.escpos;

/** What a family of printers can do beyond plain ESC/POS. */
public enum Dialect {
    /** Draws QR codes itself and answers process ids (GS ( H). */
    EPSON(true, true),
    /** Gets QR codes as pictures and is asked GS r 1 after the last line. */
    GENERIC(false, false);

    private final boolean nativeQr;
    private final boolean processId;

    Dialect(boolean nativeQr, boolean processId) {
        this.nativeQr = nativeQr;
        this.processId = processId;
    }

    boolean nativeQr() {
        return nativeQr;
    }

    boolean processId() {
        return processId;
    }
}
