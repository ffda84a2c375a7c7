package city.loket.backend.visit.web;

import city.loket.backend.platform.Language;
import city.loket.backend.visit.Errand;
import city.loket.backend.visit.Estimate;
import city.loket.backend.visit.PaperFate;
import city.loket.backend.visit.PhotoRow;
import city.loket.backend.visit.VisitStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit as the API tells it; docs/api.md says what each field means. */
record VisitAnswer(
        long id,
        VisitStatus state,
        @Nullable String number,
        String code,
        String token,
        String service,
        @Nullable Instant appointmentAt,
        int persons,
        Language language,
        int photosMissing,
        List<PhotoRow> photoRows,
        boolean photoAgain,
        Errand errand,
        @Nullable String job,
        @Nullable Instant keepUntil,
        Instant dueAt,
        @Nullable Estimate estimate,
        @Nullable PaperFate paper,
        @Nullable String counter) {

    /** Estimates are of the moment; they are added to the answer that is kept for repetitions. */
    VisitAnswer with(Estimate ofNow) {
        return new VisitAnswer(
                id,
                state,
                number,
                code,
                token,
                service,
                appointmentAt,
                persons,
                language,
                photosMissing,
                photoRows,
                photoAgain,
                errand,
                job,
                keepUntil,
                dueAt,
                ofNow,
                paper,
                counter);
    }
}
