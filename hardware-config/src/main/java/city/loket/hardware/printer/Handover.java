package city.loket.hardware.printer;

/** Where the last paper is, as far as the printer can see it. */
public enum Handover {
    /** The printer cannot see it, or has printed none yet. */
    UNSEEN,
    WAITING,
    TAKEN,
    /** Nobody took it in time: the printer has it. */
    TAKEN_BACK
}
