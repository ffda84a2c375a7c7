package city.loket.kiosk.backend;

import java.time.Duration;
import java.time.Instant;
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
            int missing,
            Instant now) {
        return new Visit(
                id,
                missing > 0 ? VisitState.AT_BOOTH : VisitState.READY,
                null,
                "SLP%03d".formatted(234 + id),
                "tokentokentokentoken%02d".formatted(id),
                service.code(),
                appointment == null ? null : appointment.startsAt(),
                appointment == null ? arrival.persons() : appointment.persons(),
                arrival.language(),
                missing,
                null,
                missing > 0 ? now.plus(BOOTH_LIMIT) : null,
                3,
                8,
                null,
                null);
    }

    static Visit missing(Visit visit, int missing) {
        return with(visit, missing > 0 ? VisitState.AT_BOOTH : VisitState.READY, visit.number(), missing, null);
    }

    static Visit issuing(Visit visit, String number) {
        return with(visit, VisitState.ISSUING, number, 0, "j%03d".formatted(visit.id()));
    }

    static Visit waiting(Visit visit) {
        return with(visit, VisitState.WAITING, visit.number(), 0, null);
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
                visit.photosMissing(),
                visit.job(),
                visit.keepUntil(),
                visit.ahead(),
                visit.estimateMinutes(),
                paper,
                visit.counter());
    }

    /** Held by another kiosk, so that this one is not told the job. */
    static Visit elsewhere(Visit visit) {
        return with(visit, VisitState.ISSUING, visit.number(), 0, null);
    }

    static Visit left(Visit visit) {
        return with(visit, VisitState.OTHER, visit.number(), visit.photosMissing(), null);
    }

    private static Visit with(
            Visit visit, VisitState state, @Nullable String number, int missing, @Nullable String job) {
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
                missing,
                job,
                state == VisitState.AT_BOOTH ? visit.keepUntil() : null,
                visit.ahead(),
                visit.estimateMinutes(),
                visit.paper(),
                visit.counter());
    }
}
