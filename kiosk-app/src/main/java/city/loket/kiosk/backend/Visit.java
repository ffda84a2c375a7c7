package city.loket.kiosk.backend;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A party that is in the building, as the kiosk sees it. */
public record Visit(
        long id,
        VisitState state,
        @Nullable String number,
        String code,
        String token,
        String service,
        @Nullable Instant appointmentAt,
        int persons,
        @Nullable String language,
        int photosMissing,
        @Nullable String job,
        @Nullable Instant keepUntil,
        @Nullable Integer ahead,
        @Nullable Integer estimateMinutes,
        @Nullable PaperFate paper,
        @Nullable String counter) {

    /** Whether this kiosk holds the number and its ticket is to be printed. */
    public boolean toPrint() {
        return state == VisitState.ISSUING && number != null && job != null;
    }

    /** Whether the visitor waits with a number of which no paper is known to be out. */
    public boolean waitsWithoutPaper() {
        return state == VisitState.WAITING && (paper == null || !paper.out());
    }
}
