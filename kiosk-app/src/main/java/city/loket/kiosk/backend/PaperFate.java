package city.loket.kiosk.backend;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;

/** What became of a ticket's paper, as far as the backend knows. */
public enum PaperFate {
    CONFIRMED,
    PRINTED_NOT_CUT,
    TAKEN,
    /** Nothing of it can have come out. */
    REFUSED,
    /** Anything else, known to this kiosk or not: it may be out or not. */
    OTHER;

    @JsonCreator
    static PaperFate named(String name) {
        return Arrays.stream(values())
                .filter(fate -> fate.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }

    public boolean out() {
        return this == CONFIRMED || this == PRINTED_NOT_CUT || this == TAKEN;
    }
}
