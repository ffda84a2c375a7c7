package city.loket.backend.calling.ui;

import city.loket.backend.visit.PaperFate;
import city.loket.backend.visit.Visit;
import java.util.Locale;
import java.util.Optional;

/** What a clerk should know of a visitor's ticket. */
public enum Mark {
    /** Has the number, but no paper. */
    NOT_ON_PAPER,
    /** Nobody knows whether the ticket came out. */
    UNCONFIRMED;

    public static Optional<Mark> of(Visit visit) {
        var paper = visit.paper();
        if (paper == null || paper.onPaper()) {
            return Optional.empty();
        }
        var unsure = paper == PaperFate.UNKNOWN || paper == PaperFate.UNCONFIRMED;
        return Optional.of(unsure ? UNCONFIRMED : NOT_ON_PAPER);
    }

    /** Such as {@code not-on-paper}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
