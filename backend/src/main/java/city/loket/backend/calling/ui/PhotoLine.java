package city.loket.backend.calling.ui;

import city.loket.backend.catalogue.Service;
import city.loket.backend.visit.PhotoRow;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitState.AtBooth;
import city.loket.backend.visit.VisitState.Left;
import city.loket.backend.visit.VisitStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is at the photo booth, back from it without a number, or gone today.
 *
 * @param appointmentAt {@code null} for a walk-in
 */
record PhotoLine(
        Visit visit,
        Service service,
        List<PhotoRow> photos,
        @Nullable Instant appointmentAt) {

    VisitId id() {
        return visit.id();
    }

    /** What the visitor can say: the number, or the code of the slip. */
    String name() {
        var number = visit.numberText();
        return number == null ? visit.code() : number;
    }

    boolean atBooth() {
        return visit.status() == VisitStatus.AT_BOOTH;
    }

    List<PhotoRow> missing() {
        return photos.stream().filter(row -> row.evidence() == null).toList();
    }

    Optional<Instant> keptUntil() {
        return visit.state() instanceof AtBooth booth ? Optional.of(booth.keepUntil()) : Optional.empty();
    }

    Optional<String> leftReason() {
        return visit.state() instanceof Left left ? Optional.of(left.reason().name()) : Optional.empty();
    }
}
