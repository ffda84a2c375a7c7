package city.loket.backend.visit;

/** Why somebody cannot wait long. Personal: it is counted, and never kept with the visit, shown or written to a log. */
public enum Need {
    REDUCED_MOBILITY,
    PREGNANCY,
    SMALL_CHILD,
    OTHER,
    /** Asked for at a kiosk, which does not ask why. */
    NOT_ASKED
}
