package city.loket.backend.visit;

/** Why a photo will not do, seen at the counter. */
public enum Rejection {
    TOO_DARK,
    TOO_LIGHT,
    BLURRED,
    GLASSES,
    HEAD_COVERED,
    NOT_STRAIGHT,
    EXPRESSION,
    BACKGROUND,
    TOO_OLD,
    DAMAGED,
    OTHER
}
