package city.loket.backend.calling.web;

import city.loket.backend.catalogue.Services;
import city.loket.backend.platform.Language;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A visit as staff programs see it. */
record CounterVisit(
        long visit,
        @Nullable String number,
        String service,
        VisitStatus state,
        int persons,
        Language language,
        Instant dueAt,
        Instant since) {

    static CounterVisit of(Visit visit, Services services) {
        return new CounterVisit(
                visit.id().value(),
                visit.numberText(),
                services.get(visit.office(), visit.service()).code(),
                visit.status(),
                visit.persons(),
                visit.language(),
                visit.dueAt(),
                visit.state().since());
    }
}
