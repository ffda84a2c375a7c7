package city.loket.backend.calling.ui;

import city.loket.backend.visit.VisitStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a clerk can do at a counter: a key, and the states of the visitor in which it is alive. */
enum Move {
    NEXT("Enter"),
    BREAK("K"),
    GO_ON("Enter"),
    START("Enter", VisitStatus.CALLED),
    FINISH("Enter", VisitStatus.SERVING),
    RECALL("R", VisitStatus.CALLED),
    NO_SHOW("N", VisitStatus.CALLED),
    PUT_BACK("B", VisitStatus.CALLED),
    PARK("P", VisitStatus.CALLED, VisitStatus.SERVING),
    /** The counter's screen asks for the reason first. */
    REJECT_PHOTO("F", VisitStatus.SERVING),
    /** On a page of its own. */
    FOLLOW_UP("V", VisitStatus.SERVING),
    /** The key is the place in the list of those who are parked. */
    RESUME("", VisitStatus.PARKED),
    RETURN("", VisitStatus.PARKED);

    private final String key;
    private final List<VisitStatus> when;

    Move(String key, VisitStatus... when) {
        this.key = key;
        this.when = List.of(when);
    }

    /** As the browser names it. */
    String key() {
        return key;
    }

    /** The one thing to do in its state, as against what is also possible. */
    boolean main() {
        return key.equals("Enter");
    }

    /** Those about the visitor at hand, as against those who are parked. */
    static List<Move> ofHand() {
        return Arrays.stream(values())
                .filter(move -> !move.aliveIn(VisitStatus.PARKED))
                .toList();
    }

    /** @param atHand {@code null} when nobody is at hand */
    boolean aliveIn(@Nullable VisitStatus atHand) {
        return atHand == null ? when.isEmpty() : when.contains(atHand);
    }

    /** Such as {@code put-back}. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
