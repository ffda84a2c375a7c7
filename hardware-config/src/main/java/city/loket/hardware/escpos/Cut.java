package city.loket.hardware.escpos;

/** What parts a paper from the roll. */
public enum Cut {
    PARTIAL,
    FULL,
    /** A tear bar: the visitor does. */
    NONE
}
