package city.loket.kiosk.backend;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;

/** Why a counter refused a photo. */
public enum Rejection {
    TOO_DARK,
    TOO_LIGHT,
    BLURRED,
    GLASSES,
    HEAD_COVERED,
    NOT_STRAIGHT,
    EXPRESSION,
    BACKGROUND,
    TOO_OLD,
    DAMAGED,
    /** Another reason, or one that a newer backend knows and this kiosk does not. */
    OTHER;

    @JsonCreator
    static Rejection named(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
