package city.loket.kiosk.backend;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A party that is in the building, as the kiosk sees it.
 *
 * @param photoRows one for each person whose service asks for a photo
 * @param photoAgain whether number and place are kept while a new photo is made
 * @param errand where those without a photo were sent
 */
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
        List<PhotoRow> photoRows,
        boolean photoAgain,
        @Nullable Errand errand,
        @Nullable String job,
        @Nullable Instant keepUntil,
        @Nullable Estimate estimate,
        @Nullable PaperFate paper,
        @Nullable String counter) {

    public Visit {
        photoRows = List.copyOf(Objects.requireNonNullElse(photoRows, List.of()));
    }

    /** The persons whose photo is missing, in order. */
    public List<PhotoRow> missing() {
        return photoRows.stream().filter(PhotoRow::missing).toList();
    }

    /** Whether somebody goes without a photo because the booth was out of order. */
    public boolean excused() {
        return photoRows.stream().anyMatch(PhotoRow::excused);
    }

    /** Whether this kiosk holds the number and its ticket is to be printed. */
    public boolean toPrint() {
        return state == VisitState.ISSUING && number != null && job != null;
    }

    /** Whether the visitor waits with a number of which no paper is known to be out. */
    public boolean waitsWithoutPaper() {
        return state == VisitState.WAITING && (paper == null || !paper.out());
    }
}
