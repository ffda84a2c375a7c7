package city.loket.backend.visit.web;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Counter;
import city.loket.backend.office.Counters;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.SignedInDevice;
import city.loket.backend.visit.Estimates;
import city.loket.backend.visit.Photos;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitState.AtBooth;
import city.loket.backend.visit.VisitState.Issuing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells visits to kiosks. */
@Component
class VisitAnswers {

    private final Services services;
    private final Appointments appointments;
    private final Counters counters;
    private final Photos photos;
    private final Estimates estimates;

    VisitAnswers(Services services, Appointments appointments, Counters counters, Photos photos, Estimates estimates) {
        this.services = services;
        this.appointments = appointments;
        this.counters = counters;
        this.photos = photos;
        this.estimates = estimates;
    }

    /** The visit and what to expect now. */
    VisitAnswer now(Visit visit, SignedInDevice kiosk) {
        return of(visit, kiosk).with(estimates.of(visit.office()).of(visit.service(), visit.dueAt(), visit.id()));
    }

    /** A kept answer, and what to expect now. */
    VisitAnswer estimated(VisitAnswer answer, OfficeId office) {
        var service = services.get(office, answer.service()).id();
        return answer.with(estimates.of(office).of(service, answer.dueAt(), new VisitId(answer.id())));
    }

    /** The visit alone: what a command's answer keeps. Only the kiosk that holds the job is told it, so that one prints. */
    VisitAnswer of(Visit visit, SignedInDevice kiosk) {
        var issuing = visit.state() instanceof Issuing state && state.device() == kiosk.id() ? state : null;
        var booth = visit.state() instanceof AtBooth state ? state : null;
        var appointment = visit.appointment();
        return new VisitAnswer(
                visit.id().value(),
                visit.status(),
                visit.numberText(),
                visit.code(),
                visit.token(),
                services.get(visit.office(), visit.service()).code(),
                appointment == null
                        ? null
                        : appointments
                                .find(appointment)
                                .map(Appointment::startsAt)
                                .orElse(null),
                visit.persons(),
                visit.language(),
                visit.photosMissing(),
                photos.rows(visit),
                visit.photos().again(),
                visit.photos().errand(),
                issuing == null ? null : issuing.job(),
                booth == null ? null : booth.keepUntil(),
                visit.dueAt(),
                null,
                visit.paper(),
                counter(visit));
    }

    private @Nullable String counter(Visit visit) {
        return visit.counter()
                .flatMap(id -> counters.of(visit.office()).stream()
                        .filter(counter -> counter.id().equals(id))
                        .findFirst())
                .map(Counter::name)
                .orElse(null);
    }
}
