package city.loket.backend.visit;

import org.jspecify.annotations.Nullable;

/** What became of a ticket's paper (design §7), as far as anybody knows. */
public enum PaperFate {
    CONFIRMED,
    PRINTED_NOT_CUT,
    REFUSED,
    FAILED,
    UNKNOWN,
    /** The visitor says that it did come out. */
    TAKEN,
    /** The visitor has the number without paper. */
    NOT_ON_PAPER,
    /** The kiosk fell silent: the visitor may or may not hold a ticket. */
    UNCONFIRMED;

    /** Whether the visitor holds paper, so that nothing more has to be asked. */
    public boolean onPaper() {
        return this == CONFIRMED || this == PRINTED_NOT_CUT || this == TAKEN;
    }

    /** Whether paper with the number may lie about, so that another one must say that it is a copy. */
    public boolean mayBeOut() {
        return this != REFUSED && this != NOT_ON_PAPER;
    }

    /** What is known once {@code news} have come, in whatever order: paper that came out has come out. */
    static PaperFate after(@Nullable PaperFate before, PaperFate news) {
        return before != null && before.onPaper() && !news.onPaper() ? before : news;
    }
}
