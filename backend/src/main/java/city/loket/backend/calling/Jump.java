package city.loket.backend.calling;

/** Why a visitor is called before others who are due earlier; on record with the place that was left. */
public enum Jump {
    /** Was served before, and only brings what was missing. */
    COMES_BACK,
    /** This counter knows the file, or speaks the language. */
    KNOWN_HERE,
    /** A matter of a moment, such as handing something over. */
    QUICK,
    /** Belongs with somebody who is here already. */
    TOGETHER,
    /** Waiting would do harm. */
    URGENT
}
