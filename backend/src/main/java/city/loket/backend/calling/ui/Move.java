package city.loket.backend.calling.ui;

import city.loket.backend.visit.VisitStatus;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a clerk can do at a counter: a key and the state of the visitor at hand in which it is alive. */
enum Move {
    NEXT("Enter", null),
    BREAK("K", null),
    GO_ON("Enter", null),
    START("Enter", VisitStatus.CALLED),
    FINISH("Enter", VisitStatus.SERVING),
    RECALL("R", VisitStatus.CALLED),
    NO_SHOW("N", VisitStatus.CALLED),
    PUT_BACK("B", VisitStatus.CALLED),
    /** The counter's screen asks for the reason first. */
    REJECT_PHOTO("F", VisitStatus.SERVING);

    private final String key;
    private final @Nullable VisitStatus when;

    Move(String key, @Nullable VisitStatus when) {
        this.key = key;
        this.when = when;
    }

    /** As the browser names it. */
    String key() {
        return key;
    }

    /** The one thing to do in its state, as against what is also possible. */
    boolean main() {
        return key.equals("Enter");
    }

    /** @param atHand {@code null} when nobody is at hand */
    boolean aliveIn(@Nullable VisitStatus atHand) {
        return when == atHand;
    }

    /** Such as {@code put-back}. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
