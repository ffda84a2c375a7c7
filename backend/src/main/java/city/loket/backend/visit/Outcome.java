package city.loket.backend.visit;

/** How serving a visitor ended, as the counter says. */
public enum Outcome {
    DONE,
    PAPERS_MISSING,
    COME_BACK,
    NOT_COMPETENT
}
