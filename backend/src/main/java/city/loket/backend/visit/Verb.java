package city.loket.backend.visit;

/** What happened to a visit; the record's vocabulary. */
public enum Verb {
    ARRIVE,
    PHOTO,
    PHOTO_EXPIRED,
    PHOTO_REJECTED,
    ISSUE,
    TAKE_OVER,
    QUEUE,
    PAPER,
    CALL,
    /** Of somebody who was not next. */
    CALL_OUT_OF_TURN,
    RECALL,
    PUT_BACK,
    START,
    PARK,
    RESUME,
    RETURN,
    FINISH,
    /** An appointment was made to come again. */
    FOLLOW_UP,
    NO_SHOW,
    LEAVE,
    TRANSFER,
    BRING_BACK,
    PRIORITY,
    PRIORITY_TAKEN_BACK,
    /** The late rule gave another place. */
    LATE,
    EXPIRE
}
