package city.loket.kiosk.backend;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A date of the visitor's own around which places are counted. */
public enum OwnDate {
    EXPIRY,
    ARRIVAL,
    BIRTHDAY;

    /** Null for one that a newer backend knows and this kiosk does not. */
    @JsonCreator
    static @Nullable OwnDate named(String name) {
        return Arrays.stream(values())
                .filter(date -> date.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
