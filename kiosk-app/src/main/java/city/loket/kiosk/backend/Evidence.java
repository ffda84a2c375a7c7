package city.loket.kiosk.backend;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;

/** What shows that a photo is there, as far as it makes a difference to the visitor. */
public enum Evidence {
    BOOTH_OUT_OF_ORDER,
    /** Any other, known to this kiosk or not. */
    OTHER;

    @JsonCreator
    static Evidence named(String name) {
        return Arrays.stream(values())
                .filter(evidence -> evidence.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
