package city.loket.backend.calling.web;

import city.loket.backend.platform.Language;
import city.loket.backend.visit.Errand;
import city.loket.backend.visit.PhotoRow;
import city.loket.backend.visit.VisitState.LeftReason;
import city.loket.backend.visit.VisitStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit as staff programs see it; docs/api.md says what each field means. */
record CounterVisit(
        long visit,
        String code,
        @Nullable String number,
        String service,
        VisitStatus state,
        int persons,
        Language language,
        @Nullable Instant appointmentAt,
        Instant arrivedAt,
        Instant dueAt,
        Instant since,
        @Nullable Instant keepUntil,
        Errand errand,
        boolean photoAgain,
        List<PhotoRow> photoRows,
        @Nullable LeftReason leftReason) {}
