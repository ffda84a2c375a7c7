package city.loket.hardware.picture;

/** What stands before a line of a list. */
public enum Mark {
    BULLET,
    /** To be ticked off. */
    BOX
}
