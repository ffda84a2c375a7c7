package city.loket.hardware.escpos;

/** What a printer may say about itself. */
enum Sign {
    ONLINE,
    OFFLINE,
    COVER_OPEN,
    PAPER_END_STOP,
    PAPER_END,
    PAPER_NEAR_END,
    PAPER_JAM,
    CUTTER_ERROR,
    UNRECOVERABLE_ERROR,
    RECOVERS_BY_ITSELF,
    ERROR,
    TICKET_IN_OUTPUT
}
