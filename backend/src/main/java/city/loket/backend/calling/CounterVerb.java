package city.loket.backend.calling;

/** What happened to a counter; the vocabulary of its record. */
enum CounterVerb {
    OPEN,
    CLOSE,
    BREAK,
    GO_ON
}
