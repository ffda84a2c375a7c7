package city.loket.kiosk.backend;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;

/** Where a visit stands. */
public enum VisitState {
    AT_BOOTH,
    READY,
    ISSUING,
    WAITING,
    CALLED,
    SERVING,
    PARKED,
    /** A final state, or one that a newer backend knows and this kiosk does not. */
    OTHER;

    @JsonCreator
    static VisitState named(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
