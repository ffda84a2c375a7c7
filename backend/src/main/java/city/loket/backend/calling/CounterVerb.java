package city.loket.backend.calling;

/** What happened to a counter; the vocabulary of its record. */
enum CounterVerb {
    OPEN,
    CLOSE,
    BREAK,
    GO_ON,
    /** Somebody asked for the counter of somebody else. */
    ASK,
    REFUSE,
    HAND_OVER,
    /** Without an answer of the one who sat there. */
    TAKE_OVER,
    EMERGENCY,
    COMING,
    EMERGENCY_OVER
}
