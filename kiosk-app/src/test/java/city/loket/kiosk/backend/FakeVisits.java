package city.loket.kiosk.backend;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a visit of the fake backend changes. */
final class FakeVisits {

    private static final Duration BOOTH_LIMIT = Duration.ofMinutes(30);

    private FakeVisits() {}

    static Visit arrived(
            long id,
            OfferedService service,
            @Nullable Appointment appointment,
            Arrival arrival,
            List<PhotoRow> rows,
            Instant now) {
        var missing = rows.stream().anyMatch(PhotoRow::missing);
        return new Visit(
                id,
                missing ? VisitState.AT_BOOTH : VisitState.READY,
                null,
                "SLP%03d".formatted(234 + id),
                "tokentokentokentoken%02d".formatted(id),
                service.code(),
                appointment == null ? null : appointment.startsAt(),
                appointment == null ? arrival.persons() : appointment.persons(),
                arrival.language(),
                rows,
                false,
                arrival.errand(),
                null,
                missing ? now.plus(BOOTH_LIMIT) : null,
                Estimate.of(arrival.priority() ? 0 : 3, 8),
                null,
                null);
    }

    static Visit withPhotos(Visit visit, List<PhotoRow> rows) {
        var missing = rows.stream().anyMatch(PhotoRow::missing);
        return with(visit, missing ? VisitState.AT_BOOTH : VisitState.READY, visit.number(), rows, null);
    }

    /** A counter refused everybody's photo: number and place are kept. */
    static Visit rejected(Visit visit, Rejection reason) {
        var rows = visit.photoRows().stream()
                .map(row -> new PhotoRow(row.person(), null, reason))
                .toList();
        var refused = with(visit, VisitState.AT_BOOTH, visit.number(), rows, null);
        return again(refused, true);
    }

    static Visit again(Visit visit, boolean again) {
        return new Visit(
                visit.id(),
                visit.state(),
                visit.number(),
                visit.code(),
                visit.token(),
                visit.service(),
                visit.appointmentAt(),
                visit.persons(),
                visit.language(),
                visit.photoRows(),
                again,
                visit.errand(),
                visit.job(),
                visit.keepUntil(),
                visit.estimate(),
                visit.paper(),
                visit.counter());
    }

    static Visit issuing(Visit visit, String number) {
        return with(visit, VisitState.ISSUING, number, visit.photoRows(), "j%03d".formatted(visit.id()));
    }

    static Visit waiting(Visit visit) {
        return with(visit, VisitState.WAITING, visit.number(), visit.photoRows(), null);
    }

    static Visit onPaper(Visit visit, @Nullable PaperFate paper) {
        return new Visit(
                visit.id(),
                visit.state(),
                visit.number(),
                visit.code(),
                visit.token(),
                visit.service(),
                visit.appointmentAt(),
                visit.persons(),
                visit.language(),
                visit.photoRows(),
                visit.photoAgain(),
                visit.errand(),
                visit.job(),
                visit.keepUntil(),
                visit.estimate(),
                paper,
                visit.counter());
    }

    /** Held by another kiosk, so that this one is not told the job. */
    static Visit elsewhere(Visit visit) {
        return with(visit, VisitState.ISSUING, visit.number(), visit.photoRows(), null);
    }

    static Visit left(Visit visit) {
        return with(visit, VisitState.OTHER, visit.number(), visit.photoRows(), null);
    }

    private static Visit with(
            Visit visit, VisitState state, @Nullable String number, List<PhotoRow> rows, @Nullable String job) {
        return new Visit(
                visit.id(),
                state,
                number,
                visit.code(),
                visit.token(),
                visit.service(),
                visit.appointmentAt(),
                visit.persons(),
                visit.language(),
                rows,
                visit.photoAgain(),
                visit.errand(),
                job,
                state == VisitState.AT_BOOTH ? visit.keepUntil() : null,
                visit.estimate(),
                visit.paper(),
                visit.counter());
    }
}
